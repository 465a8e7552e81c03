package io.bluepencil.cli;

import io.bluepencil.Cleaned;
import java.io.IOException;

/** Says what is told of cleaned documents. Used by many threads. */
@FunctionalInterface
interface Teller {

    /** What is done when the turn of a document has come, in the order of the inputs and by one thread. */
    @FunctionalInterface
    interface Turn {

        /** Nothing. */
        Turn NONE = new Nothing();

        /**
         * Does it.
         *
         * @throws IOException if something cannot be written; then the run ends
         */
        void take() throws IOException;
    }

    /** A class, for archives of classes hold no lambda of an interface. */
    final class Nothing implements Turn {
        @Override
        public void take() {}
    }

    /**
     * What is told of a document.
     *
     * @param text what is printed on standard output
     * @param turn adds the document to files that are on all of them
     */
    record Told(String text, Turn turn) {

        static Told print(String text) {
            return new Told(text, Turn.NONE);
        }
    }

    /**
     * {@return what is told of a document}
     *
     * @param input where it came from
     * @param cleaned the document
     */
    Told tell(Input input, Cleaned cleaned);

    /** {@return whether anything is printed} */
    default boolean prints() {
        return true;
    }

    /** {@return whether more than that is done, so that the run is of use even if nobody reads what is printed} */
    default boolean writes() {
        return false;
    }
}
