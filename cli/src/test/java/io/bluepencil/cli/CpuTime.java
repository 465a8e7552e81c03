package io.bluepencil.cli;

import java.time.Duration;
import java.util.Arrays;

/** Runs a program in this process, and says in its last line on standard error how many milliseconds the processors took. */
final class CpuTime {

    private CpuTime() {}

    /** Runs the class that is named first with the other arguments. */
    public static void main(String[] args) throws ReflectiveOperationException {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> System.err.println(spent().toMillis())));
        Class.forName(args[0]).getDeclaredMethod("main", String[].class).invoke(null, (Object)
                Arrays.copyOfRange(args, 1, args.length));
    }

    private static Duration spent() {
        return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
    }
}
