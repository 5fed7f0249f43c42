package org.newsgraph.web.site;

import java.nio.charset.StandardCharsets;
import java.util.function.BiConsumer;

/** The addresses of a site's pages for crawlers (sitemaps.org, protocol 0.9): an index of several files where one may not hold all. */
final class Sitemap {
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private static final String SPACE = " xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n";

    private final String base;
    private final int most;
    private final BiConsumer<String, byte[]> files;
    private final StringBuilder addresses = new StringBuilder();
    private int inThis;
    private int parts;

    /**
     * @param base where the site is to lie
     * @param most addresses that one file may hold; the protocol allows 50,000
     * @param files takes files by their path
     */
    Sitemap(String base, int most, BiConsumer<String, byte[]> files) {
        this.base = base;
        this.most = most;
        this.files = files;
    }

    /** @param path of a page below the root */
    void add(String path) {
        if (inThis == most) {
            writePart();
        }
        addresses.append("<url>").append(location(path)).append("</url>\n");
        inThis++;
    }

    private String location(String path) {
        String address = path.equals("index.html") ? base : base + FileNames.encoded(path);
        return "<loc>" + address.replace("&", "&amp;").replace("'", "&apos;") + "</loc>";
    }

    private void writePart() {
        parts++;
        files.accept("sitemap-" + parts + ".xml", urls());
        addresses.setLength(0);
        inThis = 0;
    }

    private byte[] urls() {
        return (HEAD + "<urlset" + SPACE + addresses + "</urlset>\n").getBytes(StandardCharsets.UTF_8);
    }

    /** To be called when all pages are there. */
    void finish() {
        if (parts == 0) {
            files.accept("sitemap.xml", urls());
            return;
        }
        writePart();
        StringBuilder index = new StringBuilder(HEAD).append("<sitemapindex").append(SPACE);
        for (int i = 1; i <= parts; i++) {
            index.append("<sitemap>").append(location("sitemap-" + i + ".xml")).append("</sitemap>\n");
        }
        files.accept("sitemap.xml", index.append("</sitemapindex>\n").toString().getBytes(StandardCharsets.UTF_8));
    }
}
