package org.newsgraph.load;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** The stock Fuseki server in a process of its own, with a configuration and a password, as its users start it. */
public final class FusekiProcess implements AutoCloseable {
    public static final String USER = "alice";
    public static final String PASSWORD = "open sesame";

    private static final Path JAR = Path.of("target", "fuseki", "jena-fuseki-server.jar");
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final String CONFIGURATION = """
            PREFIX fuseki: <http://jena.apache.org/fuseki#>
            PREFIX ja: <http://jena.hpl.hp.com/2005/11/Assembler#>
            PREFIX tdb2: <http://jena.apache.org/2016/tdb#>

            [] a fuseki:Server ; fuseki:passwd "%1$s" ; fuseki:auth "%2$s" .

            <#mem> a fuseki:Service ; fuseki:name "mem" ; fuseki:allowedUsers "alice" ;
              fuseki:endpoint [ fuseki:operation fuseki:query ] , [ fuseki:operation fuseki:gsp-rw ] ,
                [ fuseki:operation fuseki:query ; fuseki:name "sparql" ] ,
                [ fuseki:operation fuseki:gsp-rw ; fuseki:name "data" ] ,
                [ fuseki:operation fuseki:update ; fuseki:name "update" ] ;
              fuseki:dataset [ a ja:MemoryDataset ] .

            <#tdb> a fuseki:Service ; fuseki:name "tdb" ; fuseki:allowedUsers "alice" ;
              fuseki:endpoint [ fuseki:operation fuseki:query ] , [ fuseki:operation fuseki:update ] ,
                [ fuseki:operation fuseki:gsp-rw ] ;
              fuseki:dataset [ a tdb2:DatasetTDB2 ; tdb2:location "%3$s" ] .

            <#updates> a fuseki:Service ; fuseki:name "updates" ;
              fuseki:endpoint [ fuseki:operation fuseki:query ; fuseki:name "query" ] ,
                [ fuseki:operation fuseki:update ; fuseki:name "update" ] ;
              fuseki:dataset [ a ja:MemoryDataset ] .

            <#readonly> a fuseki:Service ; fuseki:name "readonly" ;
              fuseki:endpoint [ fuseki:operation fuseki:query ] , [ fuseki:operation fuseki:gsp-r ] ;
              fuseki:dataset [ a ja:MemoryDataset ] .

            <#others> a fuseki:Service ; fuseki:name "others" ; fuseki:allowedUsers "bob" ;
              fuseki:endpoint [ fuseki:operation fuseki:query ] , [ fuseki:operation fuseki:gsp-rw ] ;
              fuseki:dataset [ a ja:MemoryDataset ] .
            """;

    private final Path folder;
    private final int port;
    private Process process;

    private FusekiProcess(Path folder, int port) throws IOException {
        this.folder = folder;
        this.port = port;
        this.process = launch();
    }

    /**
     * Starts a server with the datasets mem (in memory), tdb (TDB2), updates (no Graph Store), readonly, and others (another
     * user's).
     *
     * @param folder empty; it takes the configuration, the store and the log
     * @param authentication basic or digest
     */
    public static FusekiProcess start(Path folder, String authentication) throws IOException {
        Path passwords = Files.writeString(folder.resolve("passwd"), USER + ": " + PASSWORD + "\nbob: builder\n");
        Path store = Files.createDirectories(folder.resolve("tdb"));
        Files.writeString(folder.resolve("config.ttl"), CONFIGURATION.formatted(passwords, authentication, store));
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = free.getLocalPort();
            free.close();
            return new FusekiProcess(folder, port);
        }
    }

    private Process launch() throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx600m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-jar",
                JAR.toAbsolutePath().toString(),
                "--config=" + folder.resolve("config.ttl"),
                "--localhost",
                "--port=" + port);
        builder.environment().put("FUSEKI_BASE", folder.resolve("run").toString());
        builder.directory(folder.toFile());
        builder.redirectErrorStream(true)
                .redirectOutput(folder.resolve("fuseki.log").toFile());
        Process started = builder.start();
        awaitAnswer(started);
        return started;
    }

    private void awaitAnswer(Process started) throws IOException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url("")))
                .timeout(Duration.ofSeconds(5))
                .build();
        HttpClient client = HttpClient.newHttpClient();
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end && started.isAlive()) {
            try {
                client.send(request, BodyHandlers.discarding());
                return;
            } catch (IOException e) {
                sleep();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        throw new IOException("Fuseki did not start:\n" + Files.readString(folder.resolve("fuseki.log")));
    }

    private static void sleep() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    public String url(String dataset) {
        return "http://localhost:" + port + "/" + dataset;
    }

    public int port() {
        return port;
    }

    /** As {@code kill -9} does. */
    public void kill() {
        process.destroyForcibly();
        try {
            process.waitFor(20, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Starts it again, on the same port and store. */
    public void restart() throws IOException {
        process = launch();
    }

    @Override
    public void close() {
        kill();
    }
}
