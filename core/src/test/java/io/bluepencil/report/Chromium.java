package io.bluepencil.report;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.Stream;

/** A headless Chromium with one page, spoken to by the DevTools protocol. It notes errors and what it loads. */
final class Chromium implements AutoCloseable {

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");
    private static final int PATIENCE = 30;

    private final Process process;
    private final WebSocket socket;
    private final BlockingQueue<String> messages = new LinkedBlockingQueue<>();
    private final List<String> errors = new ArrayList<>();
    private final List<String> requests = new ArrayList<>();
    private String session = "";
    private int lastId;

    /** Starts it; the test is skipped where there is none. */
    Chromium(Path profile) throws Exception {
        Optional<Path> program = find();
        assumeTrue(program.isPresent(), "no Chromium on the PATH: the pages of reports are not looked at here");
        process = start(program.orElseThrow(), profile);
        Path port = profile.resolve("DevToolsActivePort");
        for (int i = 0; i < PATIENCE * 20 && !(Files.exists(port) && Files.size(port) > 0); i++) {
            Thread.sleep(50);
        }
        List<String> lines = Files.readAllLines(port);
        URI uri = URI.create("ws://127.0.0.1:" + lines.get(0) + lines.get(1));
        socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(uri, new Listener())
                .get(PATIENCE, SECONDS);
        openPage();
    }

    private static Optional<Path> find() {
        return Stream.of(System.getenv("PATH").split(":"))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Process start(Path program, Path profile) throws IOException {
        List<String> command = new ArrayList<>(List.of(program.toString()));
        command.addAll(List.of("--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"));
        command.addAll(List.of("--disable-background-networking", "--disable-component-update", "--disable-sync"));
        command.addAll(List.of("--user-data-dir=" + profile, "--remote-debugging-port=0", "about:blank"));
        ProcessBuilder builder = new ProcessBuilder(command);
        return builder.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private final class Listener implements WebSocket.Listener {
        private final StringBuilder message = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
            message.append(data);
            if (last) {
                messages.add(message.toString());
                message.setLength(0);
            }
            from.request(1);
            return null;
        }
    }

    /** Parameters of a command. */
    @FunctionalInterface
    interface Parameters {
        void write(JsonGenerator json) throws IOException;
    }

    private void openPage() throws Exception {
        Object target = send("Target.createTarget", json -> json.writeStringField("url", "about:blank"))
                .get("targetId");
        session = (String) send("Target.attachToTarget", json -> {
                    json.writeStringField("targetId", (String) target);
                    json.writeBooleanField("flatten", true);
                })
                .get("sessionId");
        for (String domain : List.of("Page", "Runtime", "Log", "Network")) {
            send(domain + ".enable", json -> {});
        }
    }

    @SuppressWarnings("unchecked")
    Map<String, Object> send(String method, Parameters parameters) throws Exception {
        int id = ++lastId;
        String text = JsonText.line(json -> {
            json.writeStartObject();
            json.writeNumberField("id", id);
            json.writeStringField("method", method);
            if (!session.isEmpty()) {
                json.writeStringField("sessionId", session);
            }
            json.writeObjectFieldStart("params");
            parameters.write(json);
            json.writeEndObject();
            json.writeEndObject();
        });
        socket.sendText(text, true).get(PATIENCE, SECONDS);
        while (true) {
            String message = messages.poll(PATIENCE, SECONDS);
            assertThat(message).as("answer to " + method).isNotNull();
            Map<String, Object> answer = JsonReader.read(message);
            if (Long.valueOf(id).equals(answer.get("id"))) {
                assertThat(answer).as(message).containsKey("result");
                return (Map<String, Object>) answer.get("result");
            }
            note(answer, message);
        }
    }

    @SuppressWarnings("unchecked")
    private void note(Map<String, Object> event, String message) {
        String method = String.valueOf(event.get("method"));
        Map<String, Object> parameters = (Map<String, Object>) event.getOrDefault("params", Map.of());
        if (method.equals("Network.requestWillBeSent")) {
            requests.add((String) ((Map<String, Object>) parameters.get("request")).get("url"));
        }
        boolean log = method.equals("Log.entryAdded") || method.equals("Runtime.consoleAPICalled");
        if (method.equals("Runtime.exceptionThrown") || log) {
            errors.add(message);
        }
    }

    /** Loads a page from a file, in full. */
    void open(Path file, String fragment) throws Exception {
        send("Page.navigate", json -> json.writeStringField("url", file.toUri() + fragment));
        until("document.readyState === 'complete' && location.protocol === 'file:'");
    }

    /** {@return the value of an expression} */
    @SuppressWarnings("unchecked")
    Object evaluate(String expression) throws Exception {
        Map<String, Object> answer = send("Runtime.evaluate", json -> {
            json.writeStringField("expression", expression);
            json.writeBooleanField("awaitPromise", true);
            json.writeBooleanField("returnByValue", true);
        });
        assertThat(answer).as(expression).doesNotContainKey("exceptionDetails");
        return ((Map<String, Object>) answer.get("result")).get("value");
    }

    /** {@return what can be seen of the elements, with a bar between them} */
    String text(String selector) throws Exception {
        return (String) evaluate(visible(selector));
    }

    private static String visible(String selector) {
        return "[...document.querySelectorAll(" + quoted(selector) + ")]"
                + ".filter(e => e.getClientRects().length).map(e => e.innerText).join('|')";
    }

    /** Waits until elements show a text. */
    void until(String selector, String text) throws Exception {
        until(visible(selector) + " === " + quoted(text));
    }

    /** Waits until an expression is true. */
    void until(String expression) throws Exception {
        for (int i = 0; i < PATIENCE * 50; i++) {
            if (Boolean.TRUE.equals(evaluate(expression))) {
                return;
            }
            Thread.sleep(20);
        }
        throw new AssertionError("never true: " + expression + "\n" + errors);
    }

    /** Clicks where an element is, as a mouse does. */
    void click(String selector) throws Exception {
        String box =
                (String) evaluate("(e => { e.scrollIntoView({block: 'center'}); const b = e.getBoundingClientRect();"
                        + " return (b.x + b.width / 2) + ' ' + (b.y + b.height / 2); })(document.querySelector("
                        + quoted(selector) + "))");
        for (String type : List.of("mouseMoved", "mousePressed", "mouseReleased")) {
            send("Input.dispatchMouseEvent", json -> {
                json.writeStringField("type", type);
                json.writeNumberField("x", Double.parseDouble(box.split(" ")[0]));
                json.writeNumberField("y", Double.parseDouble(box.split(" ")[1]));
                json.writeStringField("button", type.equals("mouseMoved") ? "none" : "left");
                json.writeNumberField("clickCount", 1);
            });
        }
    }

    /** Presses a key. */
    void press(String key, int code) throws Exception {
        for (String type : List.of("keyDown", "keyUp")) {
            send("Input.dispatchKeyEvent", json -> {
                json.writeStringField("type", type);
                json.writeStringField("key", key);
                json.writeNumberField("windowsVirtualKeyCode", code);
                if (type.equals("keyDown") && key.length() == 1) {
                    json.writeStringField("text", key);
                } else if (key.equals("Enter")) {
                    json.writeStringField("text", "\r");
                }
            });
        }
    }

    /** Shows pages as in a window of a width, in a colour scheme. */
    void look(int width, String scheme) throws Exception {
        send("Emulation.setDeviceMetricsOverride", json -> {
            json.writeNumberField("width", width);
            json.writeNumberField("height", 900);
            json.writeNumberField("deviceScaleFactor", 1);
            json.writeBooleanField("mobile", width < 600);
        });
        send("Emulation.setEmulatedMedia", json -> {
            json.writeArrayFieldStart("features");
            json.writeStartObject();
            json.writeStringField("name", "prefers-color-scheme");
            json.writeStringField("value", scheme);
            json.writeEndObject();
            json.writeEndArray();
        });
    }

    List<String> errors() {
        return errors;
    }

    List<String> requests() {
        return requests;
    }

    private static String quoted(String text) {
        return JsonText.line(json -> json.writeString(text));
    }

    @Override
    public void close() throws InterruptedException {
        socket.abort();
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
        process.waitFor(PATIENCE, SECONDS);
    }
}
