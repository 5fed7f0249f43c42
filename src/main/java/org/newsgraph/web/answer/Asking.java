package org.newsgraph.web.answer;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.system.Txn;
import org.newsgraph.guard.QueryGuard;
import org.newsgraph.guard.ResultTooLargeException;
import org.newsgraph.query.Binder;
import org.newsgraph.query.CatalogQuery;
import org.newsgraph.query.DataSource;
import org.newsgraph.query.QueryException;
import org.newsgraph.web.naming.Link;
import org.newsgraph.web.naming.Words;
import org.newsgraph.web.rdf.Rebasing;

/** Puts bundled questions to a graph that does not change, within limits; the answers asked for last are remembered. */
public final class Asking {
    private static final int REMEMBERED = 80;
    /** Characters that a page shows. */
    private static final long LONGEST = 2_000_000;

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
    public Asking(DatasetGraph dataset, Rebasing names, Words words, QueryGuard guard) {
        this.dataset = dataset;
        this.names = names;
        this.words = words;
        this.guard = guard;
    }

    /** @param most rows shown */
    public Answer ask(CatalogQuery question, Map<String, String> parameters, int most) {
        return Txn.calculateRead(dataset, () -> {
            DataSource data = new DataSource.Local(dataset);
            try {
                Answer answer = answer(new Binder(data).bind(question, parameters), most);
                return question.mayBeCut(answer.rows().size(), parameters) ? answer.asCut() : answer;
            } catch (QueryException e) {
                return Answer.none(String.valueOf(e.getMessage()));
            }
        });
    }

    /**
     * A query of somebody's own, that is not refused.
     *
     * @param most rows shown
     */
    public Answer ask(Query query, int most) {
        return Txn.calculateRead(dataset, () -> rows(query, most));
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
        if (!query.isSelectType()) {
            return Answer.none("Only SELECT queries show here.");
        }
        try (QueryExec exec = QueryGuard.prepare(query, dataset)) {
            return rows(exec, most);
        } catch (ResultTooLargeException e) {
            return Answer.none("The query was stopped, since " + e.getMessage() + "; nothing of its result is shown.");
        } catch (JenaException e) {
            return Answer.none("The query cannot be answered: " + e.getMessage());
        }
    }

    private Answer rows(QueryExec exec, int most) {
        try (QueryGuard.Watched watched = guard.watch(exec)) {
            RowSet rows = exec.select();
            List<Var> columns = rows.getResultVars();
            List<List<Optional<Node>>> nodes = new ArrayList<>();
            long characters = 0;
            while (rows.hasNext() && nodes.size() < most) {
                Binding row = rows.next();
                List<Optional<Node>> cells = columns.stream()
                        .map(v -> Optional.ofNullable(row.get(v)).map(names::shown))
                        .toList();
                characters += characters(cells);
                if (characters > LONGEST) {
                    return Answer.none("The answer is too long for a page; ask for less of it.");
                }
                nodes.add(cells);
            }
            List<List<Link>> links = nodes.stream()
                    .map(row -> row.stream()
                            .map(n -> n.map(words::link).orElse(Link.plain("")))
                            .toList())
                    .toList();
            return new Answer(columns.stream().map(Var::getVarName).toList(), links, nodes, rows.hasNext(), "");
        } catch (QueryCancelledException e) {
            return Answer.none(guard.reason(exec));
        }
    }

    private static long characters(List<Optional<Node>> cells) {
        return cells.stream()
                .flatMap(Optional::stream)
                .filter(Node::isLiteral)
                .mapToLong(n -> n.getLiteralLexicalForm().length())
                .sum();
    }
}
