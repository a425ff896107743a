package org.drawdown.store;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.zip.CRC32;

/**
 * Numbers of finished cells, a line each, on disk before the next is told: whatever ends the program, what stands here is
 * not played again.
 *
 * <p>A line is the cell, its numbers of rows and columns, the bits of each number in hexadecimal digits, and a checksum.
 * When a journal is opened it is read up to the first line that is torn or does not add up; the rest is cut off.
 */
public final class Journal implements Closeable {
    /** Its name in a folder. */
    public static final String FILE = "journal.txt";

    private static final int HEX = 16;

    private final Path file;
    private final FileChannel channel;
    private final Map<Long, double[][]> known = new TreeMap<>();

    private Journal(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /**
     * {@return the journal of a folder, made if need be}
     *
     * @param study what is played, as the hash of all that decides it
     * @throws RunFolder.Refused if a journal of another study lies there
     */
    public static Journal open(Path folder, String study) {
        Path file = folder.resolve(FILE);
        try {
            FileChannel channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            Journal journal = new Journal(file, channel);
            journal.begin(study);
            return journal;
        } catch (IOException error) {
            throw RunFolder.unwritten(file, error);
        }
    }

    private void begin(String study) throws IOException {
        String text = Files.readString(file, StandardCharsets.US_ASCII);
        int end = text.indexOf('\n') + 1;
        if (end > 0 && !text.substring(0, end - 1).equals(study)) {
            throw new RunFolder.Refused(
                    file + " belongs to another study; name a new folder, or resume without changes");
        }
        while (end > 0) {
            int next = text.indexOf('\n', end) + 1;
            if (next == 0 || !read(text.substring(end, next - 1))) {
                break;
            }
            end = next;
        }
        channel.truncate(end);
        channel.position(end);
        if (end == 0) {
            append(study);
        }
    }

    /** {@return whether a line is whole; if so its numbers are known} */
    private boolean read(String line) {
        int last = line.lastIndexOf(' ');
        if (last < 0 || !line.substring(last + 1).equals(sum(line.substring(0, last)))) {
            return false;
        }
        String[] parts = line.substring(0, last).split(" ", -1);
        double[][] numbers = new double[Integer.parseInt(parts[1])][Integer.parseInt(parts[2])];
        int at = 3;
        for (double[] row : numbers) {
            for (int i = 0; i < row.length; i++) {
                row[i] = Double.longBitsToDouble(Long.parseUnsignedLong(parts[at++], HEX));
            }
        }
        known.put(Long.parseLong(parts[0]), numbers);
        return true;
    }

    private static String sum(String text) {
        CRC32 crc = new CRC32();
        crc.update(text.getBytes(StandardCharsets.US_ASCII));
        return Long.toHexString(crc.getValue());
    }

    /** {@return the numbers of a cell, if it is finished} */
    public synchronized Optional<double[][]> recall(long cell) {
        return Optional.ofNullable(known.get(cell));
    }

    /** {@return how many cells were finished when it was opened} */
    public synchronized int size() {
        return known.size();
    }

    /** Writes down the numbers of a cell; they are on disk when this returns. */
    public synchronized void keep(long cell, double[][] numbers) {
        StringJoiner line = new StringJoiner(" ");
        line.add(Long.toString(cell)).add(Integer.toString(numbers.length)).add(Integer.toString(numbers[0].length));
        for (double[] row : numbers) {
            for (double number : row) {
                line.add(Long.toHexString(Double.doubleToRawLongBits(number)));
            }
        }
        try {
            append(line + " " + sum(line.toString()));
        } catch (IOException error) {
            throw RunFolder.unwritten(file, error);
        }
    }

    private void append(String line) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap((line + "\n").getBytes(StandardCharsets.US_ASCII));
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
        channel.force(false);
    }

    /** Takes it away: everything is made from it. */
    public void delete() {
        close();
        file.toFile().delete();
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException error) {
            throw RunFolder.unwritten(file, error);
        }
    }
}
