package org.newsgraph.load;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.atomic.AtomicInteger;

/** A line to a server on which connections are lost: once so many bytes have gone over one, it breaks. */
final class FaultyLine implements AutoCloseable {
    private final ServerSocket entrance;
    private final int port;
    private final long bytes;
    private final AtomicInteger faults;
    private final Runnable atFault;

    private FaultyLine(int port, long bytes, int faults, Runnable atFault) throws IOException {
        this.entrance = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        this.port = port;
        this.bytes = bytes;
        this.faults = new AtomicInteger(faults);
        this.atFault = atFault;
        start(this::accept);
    }

    /**
     * @param port of the server
     * @param bytes how many go through before it breaks
     * @param faults how many connections break; later ones are sound
     * @param atFault what happens then, before the connection is lost
     */
    static FaultyLine to(int port, long bytes, int faults, Runnable atFault) throws IOException {
        return new FaultyLine(port, bytes, faults, atFault);
    }

    String url(String dataset) {
        return "http://localhost:" + entrance.getLocalPort() + "/" + dataset;
    }

    private static void start(Runnable work) {
        Thread thread = new Thread(work);
        thread.setDaemon(true);
        thread.start();
    }

    private void accept() {
        while (!entrance.isClosed()) {
            try {
                Socket client = entrance.accept();
                start(() -> join(client));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void join(Socket client) {
        try (client;
                Socket server = new Socket(InetAddress.getLoopbackAddress(), port)) {
            start(() -> pass(server, client, Long.MAX_VALUE));
            pass(client, server, faults.get() > 0 ? bytes : Long.MAX_VALUE);
        } catch (IOException e) {
            // the server is away: the connection is lost
        }
    }

    private void pass(Socket from, Socket to, long limit) {
        try {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            byte[] buffer = new byte[8192];
            long passed = 0;
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                out.write(buffer, 0, read);
                passed += read;
                if (passed > limit && faults.getAndDecrement() > 0) {
                    atFault.run();
                    from.setSoLinger(true, 0);
                    to.setSoLinger(true, 0);
                    from.close();
                    to.close();
                    return;
                }
            }
            to.shutdownOutput();
        } catch (IOException e) {
            // one end has gone
        }
    }

    @Override
    public void close() throws IOException {
        entrance.close();
    }
}
