/** Golden cases and assertions for JUnit 5. */
@org.jspecify.annotations.NullMarked
module io.bluepencil.junit {
    requires static org.jspecify;
    requires io.github.javadiffutils;
    requires transitive io.bluepencil;
    requires transitive org.junit.jupiter.api;
    requires org.opentest4j;

    exports io.bluepencil.junit;
}
