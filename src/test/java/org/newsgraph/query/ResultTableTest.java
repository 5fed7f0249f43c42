package org.newsgraph.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ResultTableTest {
    private static final ResultTable TABLE = new ResultTable(
            List.of("place", "note"), List.of(List.of("Lima", "capital | port"), List.of("São Paulo", "")));

    @Test
    void textHasColumnsInLine() {
        assertThat(TABLE.toText())
                .isEqualTo("place      note\n─────────  ──────────────\nLima       capital | port\nSão Paulo\n");
    }

    @Test
    void markdownEscapesBars() {
        assertThat(TABLE.toMarkdown())
                .isEqualTo("| place | note |\n| --- | --- |\n| Lima | capital \\| port |\n| São Paulo |  |\n");
    }
}
