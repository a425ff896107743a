package org.drawdown.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A folder for one run of the program, that is nobody else's.
 *
 * <p>Each file is written under a temporary name, {@code .name.part}, and gets its own when it is whole, so what is named
 * is whole, whenever the program was killed. The manifest is written last: a folder without one was not finished.
 */
public final class RunFolder {
    private static final int MOST = 100_000;

    private final Path path;
    private final SortedMap<String, String> hashes = new TreeMap<>();

    private RunFolder(Path path) {
        this.path = path;
    }

    /** A folder that cannot be had, in a planner's words. */
    public static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1;

        Refused(String words) {
            super(words);
        }
    }

    /** One file's content, written to a path. */
    @FunctionalInterface
    public interface Writing {
        void to(Path file) throws IOException;
    }

    /**
     * {@return a new folder in a folder of runs, numbered after the last of its kind}
     *
     * @param runs where runs are kept; made if need be
     * @param stem what its name begins with
     * @throws Refused if none can be made
     */
    public static RunFolder fresh(Path runs, String stem) {
        made(runs);
        for (int number = 1; number < MOST; number++) {
            Path path = runs.resolve(String.format(Locale.ROOT, "%s-%03d", stem, number));
            if (taken(path)) {
                return new RunFolder(path);
            }
        }
        throw new Refused(runs + " is full of runs named " + stem + "; move some away, or say --out FOLDER");
    }

    /** {@return whether the folder is ours, for it was not there before} */
    private static boolean taken(Path path) {
        try {
            Files.createDirectory(path);
            return true;
        } catch (FileAlreadyExistsException others) {
            return false;
        } catch (IOException error) {
            throw refused(path, error);
        }
    }

    /**
     * {@return this folder, new or empty}
     *
     * @throws Refused if it is not a folder, holds something, or cannot be written
     */
    public static RunFolder at(Path path) {
        made(path);
        try (Stream<Path> inside = Files.list(path)) {
            if (inside.findAny().isPresent()) {
                throw new Refused(path + " is not empty, and no run is written over another; name a new folder");
            }
        } catch (IOException error) {
            throw refused(path, error);
        }
        if (!Files.isWritable(path)) {
            throw new Refused(path + " cannot be written; check who may write there, or name another folder");
        }
        return new RunFolder(path);
    }

    /**
     * {@return a folder whose study was not finished, to go on with it}
     *
     * @throws Refused if there is no study in it, or it is finished
     */
    public static RunFolder unfinished(Path path) {
        if (!Files.isRegularFile(path.resolve(Asked.FILE))) {
            throw new Refused(path + " holds no study that could be resumed; name the folder of one that was stopped");
        }
        if (Files.exists(path.resolve(Manifest.FILE))) {
            throw new Refused(path + " is finished already; nothing is left to be played");
        }
        RunFolder folder = new RunFolder(path);
        for (String name : List.of("scenario.yaml", Asked.FILE)) {
            folder.hashes.put(name, Hashes.of(path.resolve(name)));
        }
        return folder;
    }

    private static void made(Path path) {
        try {
            Files.createDirectories(path);
        } catch (FileAlreadyExistsException | NotDirectoryException error) {
            throw new Refused(path + " is a file, not a folder; name a folder");
        } catch (IOException error) {
            throw refused(path, error);
        }
    }

    private static Refused refused(Path path, IOException error) {
        return new Refused(path + " cannot be made (" + why(error) + "); name another folder with --out");
    }

    /** {@return an error in words, such as {@code No space left on device}} */
    static String why(IOException error) {
        if (error instanceof AccessDeniedException) {
            return "you may not write there";
        }
        if (error instanceof FileSystemException told && told.getReason() == null) {
            return error instanceof NoSuchFileException
                    ? "there is no such folder"
                    : told.getClass().getSimpleName();
        }
        return error instanceof FileSystemException told ? told.getReason() : String.valueOf(error.getMessage());
    }

    /** {@return where it is} */
    public Path path() {
        return path;
    }

    /** {@return SHA-256 of the files written so far, by name} */
    public SortedMap<String, String> hashes() {
        return new TreeMap<>(hashes);
    }

    /** Writes a file whose bytes are always the same; its hash goes into the manifest. */
    public void write(String name, Writing writing) {
        writeUnhashed(name, writing);
        String hash = Hashes.of(path.resolve(name));
        synchronized (this) {
            hashes.put(name, hash);
        }
    }

    /** Writes a text in the same way. */
    public void write(String name, String text) {
        write(name, file -> Files.writeString(file, text, StandardCharsets.UTF_8));
    }

    /** Writes a tidy table. */
    public void write(DataTable table) {
        write(table.file(), table::write);
    }

    /** Writes a file that says the same each time but not with the same bytes. */
    public void writeUnhashed(String name, Writing writing) {
        Path file = path.resolve(name);
        Path part = file.resolveSibling("." + file.getFileName() + ".part");
        try {
            Files.createDirectories(file.getParent());
            if (Files.exists(file)) {
                throw new IllegalStateException(file + " is written once");
            }
            writing.to(part);
            try (FileChannel whole = FileChannel.open(part, StandardOpenOption.WRITE)) {
                whole.force(false);
            }
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException error) {
            throw unwritten(file, error);
        } catch (UncheckedIOException error) {
            throw unwritten(file, error.getCause());
        } finally {
            part.toFile().delete();
        }
    }

    static UncheckedIOException unwritten(Path file, IOException error) {
        return new UncheckedIOException(file + " could not be written: " + why(error), error);
    }

    /** Takes the folder away again if nothing was written into it. */
    public void leaveIfEmpty() {
        path.toFile().delete();
    }
}
