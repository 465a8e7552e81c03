package io.bluepencil.benchmark.speed;

import io.bluepencil.Bluepencil;
import java.lang.management.ManagementFactory;

/** What a figure was measured on. */
public final class Machine {

    private Machine() {}

    /** {@return version, virtual machine and its flags, system, processors, in a line} */
    public static String describe() {
        return String.format(
                "Bluepencil %s; %s %s, flags %s; %s %s, %d processors",
                Bluepencil.version(),
                System.getProperty("java.vm.name"),
                System.getProperty("java.vm.version"),
                ManagementFactory.getRuntimeMXBean().getInputArguments(),
                System.getProperty("os.name"),
                System.getProperty("os.arch"),
                Runtime.getRuntime().availableProcessors());
    }
}
