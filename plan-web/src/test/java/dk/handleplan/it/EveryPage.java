package dk.handleplan.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Every page that somebody can reach by following links, one address for each kind of page: the first that leads there. */
final class EveryPage {

    private static final Set<String> LEFT_OUT = Set.of("/logout", "/language", "/resources");

    private final Map<String, String> addresses = new LinkedHashMap<>();

    /** Follows all links as this person, beginning at these addresses, and looks at each page on the way. */
    static EveryPage reachedBy(Person person, List<String> beginnings, Consumer<Person> look) {
        var found = new EveryPage();
        var ahead = new ArrayDeque<>(beginnings);
        while (!ahead.isEmpty()) {
            var address = ahead.poll();
            var isNew = !found.addresses.containsKey(kindOf(address)) || beginnings.contains(address);
            if (isNew && found.opens(address, person)) {
                look.accept(person);
                linksOf(person).stream()
                        .filter(link -> !beginnings.contains(link))
                        .forEach(ahead::add);
            }
        }
        return found;
    }

    private boolean opens(String address, Person person) {
        var answer = person.ask(address);
        assertThat(answer.status()).as("answer of " + address).isLessThan(500);
        if (answer.status() == 200) {
            addresses.putIfAbsent(kindOf(address), address);
        }
        return answer.status() == 200 && person.opensAsPage(address, answer);
    }

    private static Set<String> linksOf(Person person) {
        var links = new LinkedHashSet<>(person.linksHere());
        links.removeIf(link -> LEFT_OUT.stream().anyMatch(link::startsWith));
        return links;
    }

    /** An address for each kind of page: {@code /initiative?id=} to {@code /initiative?id=…}. */
    Map<String, String> addresses() {
        return addresses;
    }

    /** Two addresses are of one kind when only the values of their parameters differ. */
    static String kindOf(String address) {
        return address.replaceAll("#.*", "")
                .replaceAll("=[^&]*", "=")
                .replaceAll("/\\d{4}", "/year")
                .replaceAll("/v\\d+", "/v");
    }
}
