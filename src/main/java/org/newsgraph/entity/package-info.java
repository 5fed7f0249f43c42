/** Identity of entities and events across documents, and links to outside identifiers. */
@NullMarked
package org.newsgraph.entity;

import org.jspecify.annotations.NullMarked;
