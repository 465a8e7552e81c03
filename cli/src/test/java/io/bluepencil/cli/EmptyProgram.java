package io.bluepencil.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** What a program costs that has a command line and does nothing. */
@Command(name = "empty", mixinStandardHelpOptions = true)
final class EmptyProgram implements Runnable {

    private EmptyProgram() {}

    public static void main(String[] args) {
        System.exit(new CommandLine(new EmptyProgram()).execute(args));
    }

    @Override
    public void run() {
        System.out.println("done");
    }
}
