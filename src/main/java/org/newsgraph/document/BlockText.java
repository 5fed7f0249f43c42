package org.newsgraph.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A text put together of blocks, which stay known. */
final class BlockText {
    private static final String BETWEEN = "\n\n";

    private final StringBuilder text = new StringBuilder();
    private final List<Sectioner.Block> blocks = new ArrayList<>();

    void add(String block, Optional<Section.Kind> said) {
        if (!text.isEmpty()) {
            text.append(BETWEEN);
        }
        int begin = text.length();
        text.append(block);
        blocks.add(new Sectioner.Block(new Span(begin, text.length()), said));
    }

    String text() {
        return text.toString();
    }

    Sectioner.Sectioned sectioned() {
        return Sectioner.section(text(), blocks);
    }
}
