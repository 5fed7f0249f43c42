/** Stanford CoreNLP behind the interfaces of {@code language}; its types do not leave this package. */
@NullMarked
package org.newsgraph.language.corenlp;

import org.jspecify.annotations.NullMarked;
