package org.drawdown.store;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Properties;
import org.duckdb.DuckDBDriver;

/**
 * DuckDB with its native library unpacked once into a cache.
 *
 * <p>Left to itself the driver unpacks 70 MB into the temporary folder at each start, and leaves them there when the
 * program is killed. It also looks for an installed library, but only when its jar holds none; so its classes are loaded
 * anew by a loader that hides the packed library and, asked for an installed one, names that of the cache.
 */
final class Native extends URLClassLoader {
    private static final String PACKED = "libduckdb_java.so_";

    private final Path library;

    private Native(URL classes, Path library) {
        super("drawdown-duckdb", new URL[] {classes}, Native.class.getClassLoader());
        this.library = library;
    }

    /** {@return a connection to a database file, made if there is none} */
    static Connection open(Path file) throws SQLException, IOException {
        return Loaded.DRIVER.connect("jdbc:duckdb:" + file.toAbsolutePath(), new Properties());
    }

    /** Loads once, at first use. */
    private static final class Loaded {
        private static final Driver DRIVER = driver();

        private static Driver driver() {
            try {
                URL packed = DuckDBDriver.class.getResource("/" + PACKED + platform());
                if (packed == null) {
                    return new DuckDBDriver();
                }
                URL classes =
                        DuckDBDriver.class.getProtectionDomain().getCodeSource().getLocation();
                @SuppressWarnings("resource") // open as long as the driver is
                Native loader = new Native(classes, Cache.unpacked(packed));
                return (Driver) loader.loadClass("org.duckdb.DuckDBDriver")
                        .getConstructor()
                        .newInstance();
            } catch (IOException | ReflectiveOperationException | SecurityException error) {
                return new DuckDBDriver();
            }
        }
    }

    static String platform() {
        String os = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        String arch = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
        String system = os.startsWith("windows") ? "windows" : os.startsWith("mac") ? "macos" : "linux";
        return system + "_" + (arch.equals("aarch64") || arch.equals("arm64") ? "arm64" : "amd64");
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (!name.startsWith("org.duckdb.")) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            return loaded == null ? findClass(name) : loaded;
        }
    }

    @Override
    public URL getResource(String name) {
        return name.startsWith(PACKED) ? null : super.getResource(name);
    }

    @Override
    protected String findLibrary(String name) {
        return name.equals("duckdb_java") ? library.toString() : super.findLibrary(name);
    }

    /** Where unpacked libraries are kept. */
    private static final class Cache {
        static Path unpacked(URL packed) throws IOException {
            long size = packed.openConnection().getContentLengthLong();
            String version = String.valueOf(DuckDBDriver.class.getPackage().getImplementationVersion());
            Path file = folder().resolve("duckdb-" + platform() + "-" + size + "-" + version)
                    .resolve("libduckdb_java.so");
            if (Files.isRegularFile(file) && Files.size(file) == size) {
                return file;
            }
            Files.createDirectories(file.getParent());
            Path part = Files.createTempFile(file.getParent(), "unpacking", ".part");
            try (InputStream in = packed.openStream()) {
                Files.copy(in, part, StandardCopyOption.REPLACE_EXISTING);
                Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(part);
            }
            return file;
        }

        private static Path folder() {
            String told = System.getenv("XDG_CACHE_HOME");
            Path cache =
                    told == null || told.isBlank() ? Path.of(System.getProperty("user.home"), ".cache") : Path.of(told);
            return cache.resolve("drawdown");
        }
    }
}
