package org.newsgraph.web.site;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The folder of a site. The site appears there when it is whole; until then it grows beside it, and after a failure what was there
 * before is still there.
 */
final class SiteFolder {
    /** A folder that has it is a publication and may be replaced by the next. */
    static final String MARK = ".newsgraph-publication";

    private final Path folder;
    private final Path part;
    private final Path old;

    /** @param folder where the site is to be: a new one, an empty one, or that of an earlier publication */
    SiteFolder(Path folder) throws IOException {
        this.folder = Files.exists(folder)
                ? folder.toRealPath()
                : folder.toAbsolutePath().normalize();
        this.part = this.folder.resolveSibling(this.folder.getFileName() + ".part");
        this.old = this.folder.resolveSibling(this.folder.getFileName() + ".old");
    }

    /** @throws FileAlreadyExistsException if files of somebody else are in the way */
    void check() throws IOException {
        for (Path place : new Path[] {folder, part, old}) {
            if (Files.exists(place) && !isOurs(place)) {
                throw new FileAlreadyExistsException(
                        place.toString(), null, "it is no earlier publication; name a new or an empty folder");
            }
        }
    }

    private static boolean isOurs(Path place) throws IOException {
        if (!Files.isDirectory(place)) {
            return false;
        }
        try (Stream<Path> inside = Files.list(place)) {
            return Files.exists(place.resolve(MARK)) || inside.findAny().isEmpty();
        }
    }

    void fill(Consumer<SiteFiles> writing) throws IOException {
        check();
        delete(part);
        try {
            SiteFiles files = new SiteFiles(Files.createDirectories(part));
            files.write(
                    MARK,
                    "Written by newsgraph publish; the next publication replaces all of it.\n"
                            .getBytes(StandardCharsets.UTF_8));
            writing.accept(files);
            replace();
        } finally {
            delete(part);
        }
    }

    private void replace() throws IOException {
        delete(old);
        boolean existed = Files.exists(folder);
        if (existed) {
            Files.move(folder, old);
        }
        try {
            Files.move(part, folder);
        } catch (IOException e) {
            if (existed) {
                Files.move(old, folder);
            }
            throw e;
        }
        delete(old);
    }

    /** Does away with a file or a folder with all in it, if it is there. */
    static void delete(Path place) throws IOException {
        if (!Files.exists(place)) {
            return;
        }
        try (Stream<Path> inside = Files.walk(place)) {
            for (Path file : (Iterable<Path>) inside.sorted(Comparator.reverseOrder())::iterator) {
                Files.delete(file);
            }
        }
    }
}
