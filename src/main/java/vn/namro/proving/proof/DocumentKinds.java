package vn.namro.proving.proof;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import vn.namro.platform.input.InvalidInputException;
import vn.namro.platform.input.YamlFile;
import vn.namro.platform.workbook.Words;

/** The kinds of documents that the province works with ({@code config/evidence/kinds.yaml}), and what is meant by a name of one. */
public final class DocumentKinds {

	/** 12/BC-STP, 05/2024/TT-BNV: what stands between the last slash and the dash. */
	private static final Pattern NUMBER = Pattern.compile("\\s*\\d+[^/]*(?:/\\d{4})?/(?<symbol>[^/-]+)-.+");

	private static final Pattern OR = Pattern.compile("[,;/]|(?i:\\s+(?:hoặc|hay)\\s+)");

	private final List<DocumentKind> kinds;

	private final List<String> anyKind;

	private final List<String> ownAgency;

	/** Plain names with their kinds, the longest first. */
	private final List<Map.Entry<String, DocumentKind>> names;

	private DocumentKinds(List<DocumentKind> kinds, List<String> anyKind, List<String> ownAgency) {
		this.kinds = List.copyOf(kinds);
		this.anyKind = plain(anyKind);
		this.ownAgency = plain(ownAgency);
		this.names = kinds.stream()
			.flatMap(kind -> kind.names().map(name -> Map.entry(Words.plain(name), kind)))
			.sorted(Comparator.comparing((Map.Entry<String, DocumentKind> entry) -> entry.getKey().length()).reversed())
			.toList();
	}

	/** The file as people edit it. */
	record Catalogue(List<String> anyKind, List<String> ownAgency, List<DocumentKind> kinds) {
	}

	/**
	 * Reads {@code config/evidence/kinds.yaml}.
	 * @throws InvalidInputException when a kind has no name, or two kinds share a name or a symbol
	 */
	public static DocumentKinds of(YamlFile yaml) {
		Catalogue catalogue = yaml.as(Catalogue.class);
		List<DocumentKind> kinds = catalogue.kinds() == null ? List.of() : catalogue.kinds();
		if (kinds.isEmpty() || kinds.stream().anyMatch(kind -> kind.name() == null || kind.name().isBlank())) {
			throw new InvalidInputException(yaml.complain("mỗi loại tài liệu cần có tên (name)", "kinds"));
		}
		twice(kinds.stream().flatMap(DocumentKind::names).map(Words::plain).toList())
			.ifPresent(name -> { throw new InvalidInputException(yaml.complain("hai loại tài liệu cùng gọi là '" + name + "'", "kinds")); });
		twice(kinds.stream().map(DocumentKind::symbol).filter(symbol -> symbol != null).toList())
			.ifPresent(symbol -> { throw new InvalidInputException(yaml.complain("hai loại tài liệu cùng chữ viết tắt '" + symbol + "'", "kinds")); });
		return new DocumentKinds(kinds, catalogue.anyKind(), catalogue.ownAgency());
	}

	/** For a province without the file: kinds are compared as they are worded. */
	static DocumentKinds unknown() {
		return new DocumentKinds(List.of(), List.of("Tài liệu", "Tài liệu chứng minh", "Văn bản"), List.of("Cơ quan", "Thủ trưởng cơ quan"));
	}

	private static List<String> plain(List<String> words) {
		return words == null ? List.of() : words.stream().map(Words::plain).toList();
	}

	private static Optional<String> twice(List<String> values) {
		return values.stream()
			.collect(Collectors.groupingBy(value -> value, Collectors.counting()))
			.entrySet()
			.stream()
			.filter(entry -> entry.getValue() > 1)
			.map(Map.Entry::getKey)
			.sorted()
			.findFirst();
	}

	/** In the order of the file. */
	public List<DocumentKind> all() {
		return this.kinds;
	}

	/** The kind behind a name, which may say more than the kind: "Báo cáo cải cách hành chính năm" is a Báo cáo. */
	public Optional<DocumentKind> named(String words) {
		String plain = words == null ? "" : Words.plain(words);
		return first(entry -> plain.equals(entry.getKey())).or(() -> first(entry -> plain.startsWith(entry.getKey() + " ")));
	}

	private Optional<DocumentKind> first(Predicate<Map.Entry<String, DocumentKind>> condition) {
		return this.names.stream().filter(condition).map(Map.Entry::getValue).findFirst();
	}

	/** The kind that a number and symbol tells; nothing for a number of another form. */
	public Optional<DocumentKind> numbered(String number) {
		Matcher matcher = NUMBER.matcher(number == null ? "" : number);
		if (!matcher.matches()) {
			return Optional.empty();
		}
		String symbol = matcher.group("symbol").strip();
		return this.kinds.stream()
			.filter(kind -> symbol.equalsIgnoreCase(kind.symbol()))
			.findFirst()
			.or(() -> this.kinds.stream().filter(DocumentKind::plainNumber).findFirst());
	}

	/**
	 * Whether a document is of a kind that is asked for.
	 * @param asked one or several names, of which one is enough: {@code "Kế hoạch, Quyết định"}; null for any
	 * @param kind what the document is said to be; without it its number tells
	 */
	public boolean fits(String asked, String kind, String number) {
		if (asked == null || asked.isBlank() || isAny(asked)) {
			return true;
		}
		Optional<DocumentKind> had = kind == null || kind.isBlank() ? numbered(number) : named(kind);
		return Arrays.stream(OR.split(asked)).filter(one -> !one.isBlank()).anyMatch(one -> isAny(one) || fits(named(one), one, had, kind));
	}

	private static boolean fits(Optional<DocumentKind> wanted, String asked, Optional<DocumentKind> had, String kind) {
		if (wanted.isPresent()) {
			return had.equals(wanted);
		}
		return had.map(DocumentKind::open).orElse(kind != null && Words.plain(kind).equals(Words.plain(asked)));
	}

	/** Whether an issuer, in the words of a criteria set, is whoever the proof is asked of. */
	public boolean meansOwnAgency(String issuer) {
		return this.ownAgency.contains(Words.plain(issuer));
	}

	private boolean isAny(String asked) {
		return this.anyKind.contains(Words.plain(asked));
	}

}
