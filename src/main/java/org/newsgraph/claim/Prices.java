package org.newsgraph.claim;

import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.newsgraph.lexicon.Ng;

/**
 * Prices before and after a change as plain numbers with one unit: "from 60 to 120 tenge per liter" is 60, 120 and "KZT per
 * liter". A word that several currencies share ("dollar") stays a word.
 */
final class Prices {
    static final String FROM = Ng.term("fromValue");
    static final String TO = Ng.term("toValue");
    private static final String UNIT = Ng.term("unit");

    /** Number with what stands behind it, a second sum in parentheses left out: "120 (20 rubles) per liter". */
    private static final Pattern AMOUNT = Pattern.compile(
            "([$€£¥])?\\s?(\\d[\\d,]*(?:\\.\\d+)?)(?:\\s+([a-z]+))?(?:\\s*\\([^)]*\\))?(?:\\s+((?:per|an?)\\s+[a-z]+))?.*");

    private static final Map<String, String> SIGNS = Map.of("€", "EUR", "£", "GBP", "$", "dollar", "¥", "¥");

    /** ISO 4217 codes in use, by the last word of the currency's English name, where one currency has it alone. */
    private static final Map<String, String> CODES = codes();

    private record Amount(double value, String currency, String per) {}

    private Prices() {}

    /** The roles with numbers in place of the words for prices; unchanged if these are not plain sums of money. */
    static Map<String, List<Filler>> normalised(Map<String, List<Filler>> roles) {
        Optional<Amount> from = amount(roles, FROM);
        Optional<Amount> to = amount(roles, TO);
        boolean bad = roles.containsKey(FROM) && from.isEmpty() || roles.containsKey(TO) && to.isEmpty();
        String currency = said(to, from, Amount::currency);
        if (bad || currency.isEmpty()) {
            return roles;
        }
        String per = said(to, from, Amount::per);
        Map<String, List<Filler>> all = new LinkedHashMap<>(roles);
        from.ifPresent(a -> all.put(FROM, List.of(new Filler.Number(a.value()))));
        to.ifPresent(a -> all.put(TO, List.of(new Filler.Number(a.value()))));
        all.put(UNIT, List.of(new Filler.Text((currency + " " + per).strip())));
        return all;
    }

    private static String said(
            Optional<Amount> first, Optional<Amount> second, java.util.function.Function<Amount, String> what) {
        Predicate<String> some = s -> !s.isEmpty();
        return first.map(what)
                .filter(some)
                .or(() -> second.map(what).filter(some))
                .orElse("");
    }

    private static Optional<Amount> amount(Map<String, List<Filler>> roles, String role) {
        return roles.getOrDefault(role, List.of()).stream().findFirst().flatMap(Prices::amount);
    }

    private static Optional<Amount> amount(Filler filler) {
        String words = words(filler);
        Matcher m = AMOUNT.matcher(words.toLowerCase(Locale.ROOT));
        if (!m.matches()) {
            return Optional.empty();
        }
        String word = m.group(3) == null ? "" : m.group(3);
        OptionalDouble power = Numerals.power(word);
        if (power.isPresent() || word.equals("percent")) {
            return Optional.empty();
        }
        String sign = m.group(1) == null ? "" : SIGNS.getOrDefault(m.group(1), "");
        String per = m.group(4) == null ? "" : m.group(4).replaceFirst("^an? ", "per ");
        boolean measure = Set.of("per", "a", "an").contains(word);
        return Optional.of(new Amount(
                Double.parseDouble(m.group(2).replace(",", "")),
                sign.isEmpty() && !measure && !word.isEmpty() ? currency(word) : sign,
                measure
                        ? (words.toLowerCase(Locale.ROOT).replaceFirst(".*?\\b(?:per|an?)\\s+([a-z]+).*", "per $1"))
                        : per));
    }

    private static String words(Filler filler) {
        return filler instanceof Filler.Entity e
                ? e.mention().text()
                : filler instanceof Filler.Text t ? t.value() : "";
    }

    private static String currency(String word) {
        String singular = word.length() > 3 && word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
        return CODES.getOrDefault(singular, CODES.getOrDefault(word, singular));
    }

    private static Map<String, String> codes() {
        return Currency.getAvailableCurrencies().stream()
                .filter(c -> !c.getDisplayName(Locale.ENGLISH).matches(".*[0-9(].*"))
                .collect(Collectors.groupingBy(
                        Prices::lastWord, Collectors.mapping(Currency::getCurrencyCode, Collectors.toList())))
                .entrySet()
                .stream()
                .filter(e -> e.getValue().size() == 1)
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, e -> e.getValue().get(0)));
    }

    private static String lastWord(Currency currency) {
        String name = currency.getDisplayName(Locale.ENGLISH).toLowerCase(Locale.ENGLISH);
        return name.substring(name.lastIndexOf(' ') + 1);
    }
}
