package org.newsgraph.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.system.Txn;
import org.newsgraph.guard.QueryGuard;
import org.newsgraph.query.Binder;
import org.newsgraph.query.CatalogQuery;
import org.newsgraph.query.DataSource;
import org.newsgraph.query.QueryException;

/** Puts bundled questions to a graph that does not change, within limits; the answers asked for last are remembered. */
final class Asking {
    private static final int REMEMBERED = 80;

    private final DatasetGraph dataset;
    private final Rebasing names;
    private final Words words;
    private final QueryGuard guard;
    private final Map<String, Answer> answers = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Answer> eldest) {
            return size() > REMEMBERED;
        }
    });

    /** @param names under which what is found is shown */
    Asking(DatasetGraph dataset, Rebasing names, Words words, QueryGuard guard) {
        this.dataset = dataset;
        this.names = names;
        this.words = words;
        this.guard = guard;
    }

    /**
     * Rows of an answer.
     *
     * @param columns names
     * @param rows cells, as many as columns
     * @param cut whether there are more rows
     * @param trouble why there is no answer; empty if there is one
     */
    public record Answer(List<String> columns, List<List<Link>> rows, boolean cut, String trouble) {
        static Answer none(String trouble) {
            return new Answer(List.of(), List.of(), false, trouble);
        }
    }

    /** @param most rows shown */
    Answer ask(CatalogQuery question, Map<String, String> parameters, int most) {
        return Txn.calculateRead(dataset, () -> {
            DataSource data = new DataSource.Local(dataset);
            try {
                Query query = new Binder(data).bind(question, parameters);
                return query.isSelectType() ? answer(query, most) : Answer.none("Only SELECT queries show here.");
            } catch (QueryException e) {
                return Answer.none(String.valueOf(e.getMessage()));
            }
        });
    }

    /** A question that was stopped may be asked again. */
    private Answer answer(Query query, int most) {
        String asked = most + " " + query;
        Optional<Answer> known = Optional.ofNullable(answers.get(asked));
        Answer answer = known.orElseGet(() -> rows(query, most));
        if (answer.trouble().isEmpty()) {
            answers.put(asked, answer);
        }
        return answer;
    }

    private Answer rows(Query query, int most) {
        try (QueryExec exec = QueryGuard.prepare(query, dataset);
                QueryGuard.Watched watched = guard.watch(exec)) {
            RowSet rows = exec.select();
            List<Var> columns = rows.getResultVars();
            List<List<Link>> cells = new ArrayList<>();
            while (rows.hasNext() && cells.size() < most) {
                Binding row = rows.next();
                cells.add(columns.stream().map(v -> cell(row.get(v))).toList());
            }
            return new Answer(columns.stream().map(Var::getVarName).toList(), cells, rows.hasNext(), "");
        } catch (QueryCancelledException e) {
            return Answer.none("The question took too long and was stopped.");
        }
    }

    private Link cell(@org.jspecify.annotations.Nullable Node node) {
        return node == null ? Link.plain("") : words.link(names.shown(node));
    }
}
