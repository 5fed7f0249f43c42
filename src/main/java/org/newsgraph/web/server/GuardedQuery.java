package org.newsgraph.web.server;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.sparql.graph.GraphFactory;
import org.newsgraph.guard.QueryGuard;
import org.newsgraph.guard.Refusals;
import org.newsgraph.guard.ResultTooLargeException;

/**
 * Fuseki's query operation within limits. A result is whole before its first byte is sent: what takes too long ends with 503,
 * what grows too large with 422, so no cut result can be taken for a whole one.
 */
final class GuardedQuery extends SPARQL_QueryDataset {
    private static final int TOO_MUCH = 422;
    private static final int UNAVAILABLE = 503;

    private final QueryGuard guard;
    private final ServiceDescription description;

    GuardedQuery(QueryGuard guard, ServiceDescription description) {
        this.guard = guard;
        this.description = description;
    }

    @Override
    public void execGet(HttpAction action) {
        if (action.getRequestQueryString() == null) {
            description.answer(action.getRequest(), action.getResponse());
        } else {
            super.execGet(action);
        }
    }

    /** As GET; the container leaves the body out. */
    @Override
    public void execHead(HttpAction action) {
        execGet(action);
    }

    @Override
    public void validate(HttpAction action) {
        if (action.getRequestMethod().equals("HEAD")) {
            validateParams(action, acceptedParams(action));
        } else {
            super.validate(action);
        }
    }

    @Override
    protected void validateQuery(HttpAction action, Query query) {
        // Fuseki would name the one as the answer's style sheet, and wrap the answer as a call of the other.
        if (action.getRequestParameterValues("stylesheet") != null
                || action.getRequestParameterValues("callback") != null) {
            ServletOps.errorBadRequest("This endpoint gives results as they are: leave stylesheet and callback out.");
        }
        if (action.getRequestParameterValues("default-graph-uri") != null
                || action.getRequestParameterValues("named-graph-uri") != null) {
            ServletOps.errorBadRequest(Refusals.OTHER_GRAPHS);
        }
        Refusals.of(query).ifPresent(ServletOps::errorBadRequest);
    }

    @Override
    protected void execute(String query, HttpAction action) {
        if (query.length() > Refusals.LONGEST) {
            ServletOps.errorBadRequest(Refusals.TOO_LONG);
        }
        try {
            super.execute(query, action);
        } catch (StackOverflowError e) {
            ServletOps.errorBadRequest(Refusals.TOO_DEEP);
        }
    }

    @Override
    protected QueryExec createQueryExec(HttpAction action, Query query, DatasetGraph dataset) {
        return QueryGuard.prepare(query, dataset);
    }

    @Override
    protected QueryExecResult executeQuery(HttpAction action, QueryExec exec, Query query, String log) {
        try (QueryGuard.Watched watched = guard.watch(exec)) {
            return whole(exec, query);
        } catch (QueryCancelledException e) {
            ServletOps.error(UNAVAILABLE, guard.reason(exec));
            throw e;
        } catch (ResultTooLargeException e) {
            ServletOps.error(
                    TOO_MUCH, "The query was stopped, since " + e.getMessage() + "; nothing of its result is sent.");
            throw e;
        } catch (JenaException e) {
            ServletOps.errorBadRequest("The query cannot be answered: " + e.getMessage());
            throw e;
        }
    }

    private QueryExecResult whole(QueryExec exec, Query query) {
        if (query.isSelectType()) {
            RowSet rows = exec.select();
            List<Binding> all = new ArrayList<>();
            upTo(rows, all::add);
            return new QueryExecResult(RowSetStream.create(rows.getResultVars(), all.iterator()));
        }
        if (query.isConstructType()) {
            DatasetGraph quads = DatasetGraphFactory.create();
            upTo(exec.constructQuads(), quads::add);
            return new QueryExecResult(quads);
        }
        if (query.isDescribeType()) {
            Graph triples = GraphFactory.createDefaultGraph();
            upTo(exec.describeTriples(), triples::add);
            return new QueryExecResult(triples);
        }
        if (query.isAskType()) {
            return new QueryExecResult(exec.ask());
        }
        ServletOps.errorBadRequest("Ask a SELECT, ASK, CONSTRUCT or DESCRIBE query.");
        throw new IllegalStateException("An error was answered");
    }

    private <T> void upTo(Iterator<T> all, java.util.function.Consumer<? super T> keep) {
        int count = 0;
        while (all.hasNext()) {
            T next = all.next();
            if (++count > guard.limits().rows()) {
                ServletOps.error(
                        TOO_MUCH,
                        "The result has more than " + guard.limits().rows()
                                + (next instanceof Quad ? " triples" : " rows")
                                + "; nothing of it is sent. Ask for less with LIMIT and OFFSET.");
            }
            keep.accept(next);
        }
    }
}
