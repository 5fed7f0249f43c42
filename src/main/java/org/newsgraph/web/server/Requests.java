package org.newsgraph.web.server;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import org.newsgraph.web.naming.Addresses;

/** What requests say. */
final class Requests {
    private Requests() {}

    /** All {@code Accept} headers as one; blank if there is none. */
    static String accept(HttpServletRequest request) {
        return String.join(",", Collections.list(request.getHeaders("Accept")));
    }

    /** The address asked for, without its query. */
    static String address(HttpServletRequest request) {
        return request.getRequestURL().toString();
    }

    /** Scheme and authority by which the server was reached. */
    static String origin(HttpServletRequest request) {
        return Addresses.origin(address(request)).orElse("");
    }
}
