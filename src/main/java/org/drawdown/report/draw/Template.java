package org.drawdown.report.draw;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;

/** Pages filled from templates. */
public final class Template {
    private Template() {}

    /** {@return a page as HTML} */
    public static String html(String name, Object page) {
        StringOutput out = new StringOutput();
        Made.ENGINE.render(name, page, out);
        return out.toString();
    }

    /** Made at first use. */
    private static final class Made {
        static final TemplateEngine ENGINE = TemplateEngine.createPrecompiled(
                null, ContentType.Html, Template.class.getClassLoader(), "org.drawdown.report.template");
    }
}
