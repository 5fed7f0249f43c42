package org.newsgraph.query;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetWriter;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.util.Context;

/** Forms in which the rows of a SELECT are written. */
public enum ResultFormat {
    TABLE(Optional.empty()),
    MD(Optional.empty()),
    CSV(Optional.of(ResultSetLang.RS_CSV)),
    TSV(Optional.of(ResultSetLang.RS_TSV)),
    JSON(Optional.of(ResultSetLang.RS_JSON)),
    XML(Optional.of(ResultSetLang.RS_XML));

    private final Optional<Lang> lang;

    ResultFormat(Optional<Lang> lang) {
        this.lang = lang;
    }

    /** Writes all rows; streams in the forms of the W3C, holds them for tables. */
    public void write(RowSet rows, Map<String, String> prefixes, OutputStream out) throws java.io.IOException {
        if (lang.isPresent()) {
            RowSetWriter writer = RowSetWriterRegistry.getFactory(lang.get()).create(lang.get());
            writer.write(out, rows, new Context());
            return;
        }
        ResultTable table = ResultTable.of(rows, prefixes);
        out.write((this == MD ? table.toMarkdown() : table.toText()).getBytes(StandardCharsets.UTF_8));
    }
}
