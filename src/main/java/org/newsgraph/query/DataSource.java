package org.newsgraph.query;

import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.http.QueryExecHTTP;

/** Where a query is put to: data loaded here, or an endpoint. */
public sealed interface DataSource {
    /** A query ready to run; the caller closes it. */
    QueryExec prepare(Query query);

    /** Loaded data; the default graph holds all of it. */
    record Local(DatasetGraph dataset) implements DataSource {
        @Override
        public QueryExec prepare(Query query) {
            return QueryExec.dataset(dataset).query(query).build();
        }
    }

    /** A SPARQL endpoint by its URL. */
    record Endpoint(String url) implements DataSource {
        @Override
        public QueryExec prepare(Query query) {
            return QueryExecHTTP.service(url).query(query).build();
        }
    }
}
