package org.newsgraph.language.corenlp;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** The trained models while they are being loaded, so that other things can be read meanwhile. */
public final class LanguageModels {
    private final CompletableFuture<Models> models;

    private LanguageModels(CompletableFuture<Models> models) {
        this.models = models;
    }

    /** Begins to load them and returns at once. It takes seconds and about half a gigabyte; do it once. */
    public static LanguageModels load() {
        return new LanguageModels(CompletableFuture.supplyAsync(Models::load));
    }

    /** Waits for them; what kept them from being loaded is thrown here. */
    Models get() {
        try {
            return models.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }
}
