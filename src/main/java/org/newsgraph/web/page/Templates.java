package org.newsgraph.web.page;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.loader.ClasspathLoader;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.newsgraph.web.naming.Links;

/** Templates of pages, which escape whatever they print. */
public final class Templates {
    private static final String FOLDER = "web/templates";

    private final Links links;
    private final boolean trying;
    private final PebbleEngine engine;

    /** @param trying whether visitors may paste articles */
    public Templates(Links links, boolean trying) {
        ClasspathLoader loader = new ClasspathLoader(Templates.class.getClassLoader());
        loader.setPrefix(FOLDER);
        loader.setSuffix(".peb");
        this.links = links;
        this.trying = trying;
        this.engine = new PebbleEngine.Builder()
                .loader(loader)
                .autoEscaping(true)
                .strictVariables(true)
                .defaultLocale(Locale.ROOT)
                .build();
    }

    /** @param values what the template prints, besides {@code links} */
    public byte[] render(String name, Map<String, ?> values) {
        Map<String, Object> all = new HashMap<>(values);
        all.put("links", links);
        all.put("trying", trying);
        StringWriter out = new StringWriter();
        try {
            engine.getTemplate(name).evaluate(out, all);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }
}
