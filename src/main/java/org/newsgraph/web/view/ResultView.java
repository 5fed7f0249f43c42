package org.newsgraph.web.view;

import java.util.Map;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.newsgraph.guard.Refusals;
import org.newsgraph.web.answer.Answer;
import org.newsgraph.web.answer.Asking;
import org.newsgraph.web.answer.ResultViews;
import org.newsgraph.web.page.Templates;

/** The answer to a query of a visitor's own, as table, chart, map and timeline. To be asked through what limits queries. */
final class ResultView implements View {
    private static final int ROWS = 500;

    private final Asking asking;
    private final ResultViews results;
    private final Templates templates;

    ResultView(Asking asking, ResultViews results, Templates templates) {
        this.asking = asking;
        this.results = results;
        this.templates = templates;
    }

    @Override
    public byte[] page(Asked asked) {
        String text = asked.get("query");
        Map<String, Object> values = results.values(answer(text));
        values.put("title", "Answer");
        values.put("query", text);
        return templates.render("answer", values);
    }

    private Answer answer(String text) {
        if (text.length() > Refusals.LONGEST) {
            return Answer.none(Refusals.TOO_LONG);
        }
        try {
            Query query = QueryFactory.create(text);
            return Refusals.of(query).map(Answer::none).orElseGet(() -> asking.ask(query, ROWS));
        } catch (QueryParseException e) {
            return Answer.none("Line " + e.getLine() + ", column " + e.getColumn() + ": this is no SPARQL query.");
        } catch (StackOverflowError e) {
            return Answer.none(Refusals.TOO_DEEP);
        }
    }
}
