package dk.handleplan.core.notification;

import dk.handleplan.core.shared.RuleBroken;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is filled in where the wording of a mail names it in braces: <i>{year}</i>. */
public enum MailField {
    YEAR,
    NAME,
    MUNICIPALITY,
    /** What is asked; only in mails about new tasks. */
    TASK;

    static final String NEW_TASK = "task";

    private static final Pattern NAMED = Pattern.compile("\\{([^{}]*)}");

    /** As it is written in a text. */
    public String written() {
        return "{" + name().toLowerCase() + "}";
    }

    static Stream<MailField> of(String reason) {
        return Stream.of(values()).filter(field -> field != TASK || reason.equals(NEW_TASK));
    }

    static String checked(String where, String text, String reason) {
        var known = of(reason).map(MailField::written).toList();
        NAMED.matcher(text)
                .results()
                .map(named -> named.group())
                .filter(named -> !known.contains(named))
                .findFirst()
                .ifPresent(unknown -> {
                    throw new RuleBroken("notification.unknownField", unknown, String.join(", ", known)).at(where);
                });
        return text;
    }

    static String filled(String text, Map<MailField, String> values) {
        var byName = values.entrySet().stream()
                .collect(Collectors.toMap(value -> value.getKey().written(), Map.Entry::getValue));
        return NAMED.matcher(text)
                .replaceAll(named -> Matcher.quoteReplacement(byName.getOrDefault(named.group(), named.group())));
    }
}
