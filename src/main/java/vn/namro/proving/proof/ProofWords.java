package vn.namro.proving.proof;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Declared proof as a cell of a plan's workbook says it, one document kind a line, parts between bars:
 * {@code Báo cáo x 2 | Thủ trưởng cơ quan | Y-12-01..Y-12-31 | không bắt buộc | ghi chú: …}.
 */
public final class ProofWords {

	private static final Pattern COUNTED = Pattern.compile("(?<kind>.+?)\\s+[x×]\\s*(?<count>-?\\d{1,6})", Pattern.CASE_INSENSITIVE);

	private static final Pattern WINDOW = Pattern.compile("(?<from>Y\\S*?)?\\.\\.(?<until>Y\\S*)?");

	private static final String OPTIONAL = "không bắt buộc";

	private static final String NOTE = "ghi chú:";

	private ProofWords() {
	}

	public static String write(List<DeclaredProof> proofs) {
		return proofs.stream().map(ProofWords::line).collect(Collectors.joining("\n"));
	}

	private static String line(DeclaredProof proof) {
		return Stream.of(bare(proof.kind()) + (proof.count() == null ? "" : " x " + proof.count()), proof.issuer() == null ? null : bare(proof.issuer()),
				proof.from() == null && proof.until() == null ? null : Objects.toString(proof.from(), "") + ".." + Objects.toString(proof.until(), ""),
				proof.required() ? null : OPTIONAL, proof.note() == null ? null : NOTE + " " + bare(proof.note()))
			.filter(Objects::nonNull)
			.collect(Collectors.joining(" | "));
	}

	/** Bars and line breaks divide. */
	private static String bare(String text) {
		return text == null ? "" : text.strip().replaceAll("\\s*[|\\n\\r]+\\s*", " ");
	}

	public static List<DeclaredProof> read(String cell) {
		return cell.lines().map(String::strip).filter(line -> !line.isEmpty()).map(ProofWords::proof).toList();
	}

	private static DeclaredProof proof(String line) {
		List<String> parts = new ArrayList<>(Arrays.stream(line.split("\\|")).map(String::strip).toList());
		String kind = parts.isEmpty() ? "" : parts.remove(0);
		Matcher counted = COUNTED.matcher(kind);
		Integer count = counted.matches() ? Integer.valueOf(counted.group("count")) : null;
		String issuer = null;
		String from = null;
		String until = null;
		boolean required = true;
		String note = null;
		for (String part : parts) {
			Matcher window = WINDOW.matcher(part);
			if (window.matches()) {
				from = window.group("from");
				until = window.group("until");
			}
			else if (part.equalsIgnoreCase(OPTIONAL)) {
				required = false;
			}
			else if (part.toLowerCase().startsWith(NOTE)) {
				note = part.substring(NOTE.length()).strip();
			}
			else if (!part.isEmpty()) {
				issuer = part;
			}
		}
		return new DeclaredProof(counted.matches() ? counted.group("kind") : kind, issuer, from, until, count, required, note);
	}

}
