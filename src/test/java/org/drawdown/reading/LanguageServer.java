package org.drawdown.reading;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/** The YAML language server of src/test/editor, spoken to as an editor does: one message after the other, each with its length. */
final class LanguageServer {
    private static final Path PROGRAM =
            Path.of("src/test/editor/node_modules/yaml-language-server/bin/yaml-language-server");
    private static final ObjectMapper JSON = JsonMapper.builder().build();

    private final Process process;
    private final DataInputStream said;
    private final Deque<JsonNode> unread = new ArrayDeque<>();
    private int asked;

    private LanguageServer(Process process) {
        this.process = process;
        this.said = new DataInputStream(process.getInputStream());
    }

    static LanguageServer started() throws IOException {
        LanguageServer server = new LanguageServer(new ProcessBuilder("node", PROGRAM.toString(), "--stdio")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start());
        server.ask(
                "initialize",
                Map.of("capabilities", Map.of(), "rootUri", Path.of("").toUri().toString()));
        server.tell("initialized", Map.of());
        Map<String, Object> yaml =
                Map.of("completion", true, "hover", true, "validate", true, "schemaStore", Map.of("enable", false));
        server.tell("workspace/didChangeConfiguration", Map.of("settings", Map.of("yaml", yaml)));
        return server;
    }

    void open(String file, String text) throws IOException {
        tell(
                "textDocument/didOpen",
                Map.of("textDocument", Map.of("uri", file, "languageId", "yaml", "version", 1, "text", text)));
    }

    /** {@return the answer to a question} */
    JsonNode ask(String method, Map<String, Object> about) throws IOException {
        int id = ++asked;
        send(Map.of("id", id), method, about);
        while (true) {
            JsonNode message = read();
            if (message.has("id") && !message.has("method") && message.get("id").asInt() == id) {
                return message.get("result");
            }
            unread.add(message);
        }
    }

    /** {@return what the server tells by itself} */
    JsonNode told(String method) throws IOException {
        while (true) {
            JsonNode message = unread.isEmpty() ? read() : unread.poll();
            if (message.has("method") && message.get("method").asString().equals(method)) {
                return message.get("params");
            }
        }
    }

    void stop() {
        process.destroy();
    }

    private void tell(String method, Map<String, Object> about) throws IOException {
        send(Map.of(), method, about);
    }

    private void send(Map<String, Object> head, String method, Map<String, Object> about) throws IOException {
        Map<String, Object> message = new LinkedHashMap<>(head);
        message.put("jsonrpc", "2.0");
        message.put("method", method);
        message.put("params", about);
        byte[] body = JSON.writeValueAsBytes(message);
        process.getOutputStream()
                .write(("Content-Length: " + body.length + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
        process.getOutputStream().write(body);
        process.getOutputStream().flush();
    }

    private JsonNode read() throws IOException {
        int length = 0;
        for (String line = line(); !line.isEmpty(); line = line()) {
            if (line.startsWith("Content-Length: ")) {
                length = Integer.parseInt(line.substring("Content-Length: ".length()));
            }
        }
        return JSON.readTree(said.readNBytes(length));
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int sign = said.readUnsignedByte(); sign != '\n'; sign = said.readUnsignedByte()) {
            if (sign != '\r') {
                line.append((char) sign);
            }
        }
        return line.toString();
    }
}
