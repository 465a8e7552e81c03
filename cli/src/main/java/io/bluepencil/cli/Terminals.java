package io.bluepencil.cli;

import java.io.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Model.UsageMessageSpec;

/** Tells whether somebody watches a stream of this process. */
final class Terminals {

    private Terminals() {}

    /**
     * {@return whether a stream of this process is a terminal}
     *
     * @param descriptor number of the stream: 1 for standard output, 2 for standard error
     */
    static boolean isTerminal(int descriptor) {
        Path link = Path.of("/proc/self/fd/" + descriptor);
        if (Files.isSymbolicLink(link)) {
            try {
                return isDevice(Files.readSymbolicLink(link).toString());
            } catch (IOException e) {
                // The link cannot be read in some containers; the console knows the answer less exactly.
                return hasConsole();
            }
        }
        return hasConsole();
    }

    private static boolean isDevice(String target) {
        return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty") || target.equals("/dev/console");
    }

    /** The console is there if standard input and output are a terminal; from JDK 22 on it may be there without. */
    @SuppressWarnings("SystemConsoleNull")
    private static boolean hasConsole() {
        Console console = System.console();
        if (console == null || Runtime.version().feature() < 22) {
            return console != null;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Console.isTerminal is there since JDK 22", e);
        }
    }

    /** {@return whether colours are wanted on a terminal, see no-color.org} */
    static boolean wantsColours() {
        String noColor = System.getenv("NO_COLOR");
        return (noColor == null || noColor.isEmpty()) && !"dumb".equals(System.getenv("TERM"));
    }

    /**
     * {@return how many columns a row has: as the variable {@code COLUMNS} says, else as the terminal does}
     *
     * @param otherwise the answer if standard output is no terminal
     */
    static int width(int otherwise) {
        String columns = System.getenv("COLUMNS");
        if (columns != null && columns.matches("[1-9][0-9]{0,3}")) {
            return Integer.parseInt(columns);
        }
        return isTerminal(1) ? new UsageMessageSpec().autoWidth(true).width() : otherwise;
    }
}
