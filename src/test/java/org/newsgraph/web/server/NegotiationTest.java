package org.newsgraph.web.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.web.naming.Form;

class NegotiationTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                "''                                                                       | HTML",
                "*/*                                                                      | HTML",
                "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8          | HTML",
                "text/turtle                                                              | TURTLE",
                "TEXT/Turtle                                                              | TURTLE",
                "text/turtle;charset=utf-8                                                | TURTLE",
                "application/trig                                                         | TRIG",
                "application/ld+json                                                      | JSON_LD",
                "application/rdf+xml                                                      | RDF_XML",
                "application/n-triples                                                    | N_TRIPLES",
                "text/turtle;q=0.5,application/ld+json;q=0.7                              | JSON_LD",
                "text/html;q=0.2,text/turtle;q=0.2                                        | HTML",
                "text/html;q=0,*/*                                                        | TURTLE",
                "text/*;q=0.3,text/turtle;q=0.9,*/*;q=0.5                                 | TURTLE",
                "text/*                                                                   | HTML",
                "application/*                                                            | TRIG",
                "text/turtle,application/n-triples;q=0.9,application/ld+json;q=0.8,*/*;q=0.3 | TURTLE",
                "image/png                                                                | none",
                "text/turtle;q=0                                                          | none",
                "nonsense                                                                 | none",
                "image/png, ,;q=1,text/turtle;q=banana                                    | TURTLE",
            })
    void theHeaderChooses(String accept, Form form) {
        assertThat(Negotiation.choose(accept, List.of(Form.values())).orElse(null))
                .isEqualTo(form);
    }
}
