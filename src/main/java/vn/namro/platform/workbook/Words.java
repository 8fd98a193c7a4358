package vn.namro.platform.workbook;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Compares what people typed with what was meant. */
public final class Words {

	private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

	private static final Pattern OTHER_SIGNS = Pattern.compile("[^a-z0-9]+");

	private Words() {
	}

	/** Lower case, without accents and punctuation: {@code "Cơ quan chủ trì:"} becomes {@code "co quan chu tri"}. */
	public static String plain(String text) {
		String bare = ACCENTS.matcher(Normalizer.normalize(text.toLowerCase(Locale.ROOT).replace('đ', 'd'), Normalizer.Form.NFD)).replaceAll("");
		return OTHER_SIGNS.matcher(bare).replaceAll(" ").strip();
	}

	/** The choice that is written most alike, unless nothing is alike enough to suggest. */
	public static <T> Optional<T> nearest(String text, Collection<T> choices, Function<T, String> wording) {
		String plain = plain(text);
		return choices.stream()
			.min(Comparator.comparingDouble(choice -> distance(plain, plain(wording.apply(choice)))))
			.filter(choice -> distance(plain, plain(wording.apply(choice))) <= 0.45);
	}

	/** Share of letters to change, 0 for the same. */
	private static double distance(String a, String b) {
		int longest = Math.max(a.length(), b.length());
		return longest == 0 ? 0 : (double) edits(a, b) / longest;
	}

	private static int edits(String a, String b) {
		int[] previous = new int[b.length() + 1];
		for (int j = 0; j <= b.length(); j++) {
			previous[j] = j;
		}
		for (int i = 1; i <= a.length(); i++) {
			int[] current = new int[b.length() + 1];
			current[0] = i;
			for (int j = 1; j <= b.length(); j++) {
				int change = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
				current[j] = Math.min(change, 1 + Math.min(previous[j], current[j - 1]));
			}
			previous = current;
		}
		return previous[b.length()];
	}

}
