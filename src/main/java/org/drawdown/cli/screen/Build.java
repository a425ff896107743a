package org.drawdown.cli.screen;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;

/** What the build wrote about itself. */
public final class Build {
    private static final Properties TOLD = told();

    private Build() {}

    /** {@return the version; "unreleased" when not run from a jar} */
    public static String version() {
        String version = Build.class.getPackage().getImplementationVersion();
        return version == null ? "unreleased" : version;
    }

    /** {@return the commit it was built from; empty when not known} */
    public static String commit() {
        return TOLD.getProperty("git.commit.id.abbrev", "");
    }

    private static Properties told() {
        Properties properties = new Properties();
        try (InputStream in = Build.class.getResourceAsStream("/git.properties")) {
            if (in != null) {
                properties.load(in);
            }
        } catch (IOException unreadable) {
            properties.clear();
        }
        return properties;
    }
}
