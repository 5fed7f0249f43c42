package org.newsgraph.entity;

import java.util.List;

/** A reason to take entities of several documents for one; a new reason is a new class and a line in {@link IdentityResolver}. */
interface Signal {
    /** Tells the merger which keys name one thing. What it tells must not depend on the order of the referents. */
    void find(List<Identified> referents, Merger merger);
}
