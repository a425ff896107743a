package org.drawdown.reading.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** The files that a scenario file may name: beside it or in a neighbouring folder, never outside that of all scenarios. */
public final class Beside {
    private final Path file;
    private final Faults faults;

    public Beside(Path file, Faults faults) {
        this.file = file;
        this.faults = faults;
    }

    public static String shown(Path file) {
        return file.toString().replace('\\', '/');
    }

    /**
     * {@return the file that a text names, unless it may not; whether it is there is not asked}
     *
     * @param ending what its name has to end with, such as {@code .csv}
     * @param what   "a file that a scenario may extend"
     */
    public Optional<Path> named(Sheet.Text text, String ending, String what) {
        Position place = text.origin().place();
        try {
            Path named = Path.of(text.value());
            Path folder = file.toAbsolutePath().normalize().getParent();
            Path found = folder.resolve(named).normalize();
            if (named.isAbsolute()
                    || leads(found, root(folder))
                    || !found.startsWith(root(folder))
                    || !named.toString().endsWith(ending)) {
                faults.error(
                        place,
                        text.words() + " is not " + what,
                        "Name a " + ending + " file beside this one, or in a neighbouring folder.");
                return Optional.empty();
            }
            return Optional.of(relative(found));
        } catch (InvalidPathException e) {
            faults.error(
                    place, text.words() + " is not the name of a file", "Write a name such as baseline" + ending + ".");
            return Optional.empty();
        }
    }

    /** {@return whether links on the way lead out of a folder} */
    private static boolean leads(Path file, Path root) {
        try {
            return Files.exists(file) && !file.toRealPath().startsWith(root.toRealPath());
        } catch (IOException e) {
            return true;
        }
    }

    /** The folder a scenario may not leave: the one called scenarios, or else the one above its own. */
    private static Path root(Path folder) {
        for (Path path = folder; path != null; path = path.getParent()) {
            if (path.endsWith("scenarios")) {
                return path;
            }
        }
        return folder.getParent() == null ? folder : folder.getParent();
    }

    private Path relative(Path found) {
        return file.isAbsolute() ? found : Path.of("").toAbsolutePath().relativize(found);
    }
}
