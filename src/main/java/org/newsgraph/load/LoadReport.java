package org.newsgraph.load;

import java.net.URI;

/**
 * What was done.
 *
 * @param triples that were sent
 * @param graphs how many graphs they stand in
 * @param endpoint what took them
 * @param parts number of requests they came in; one means all or nothing on a server with transactions
 * @param retries how often something had to be sent again
 */
public record LoadReport(long triples, int graphs, Target target, Mode mode, URI endpoint, int parts, int retries) {}
