package vn.namro.proving.dossier;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Names of the entries of an archive: readable, alike on every system, each once. */
final class EntryNames {

	private static final int LONGEST = 120;

	private final Set<String> given = new HashSet<>();

	/**
	 * A path that no other entry has.
	 * @param folders each becomes a folder
	 */
	String path(String fileName, String... folders) {
		String folder = Arrays.stream(folders).map(EntryNames::clean).collect(Collectors.joining("/"));
		String name = clean(fileName);
		int dot = name.lastIndexOf('.');
		String stem = dot > 0 ? name.substring(0, dot) : name;
		String ending = dot > 0 ? name.substring(dot) : "";
		String path = folder + "/" + name;
		for (int i = 2; !this.given.add(path.toLowerCase(Locale.ROOT)); i++) {
			path = folder + "/" + stem + " (" + i + ")" + ending;
		}
		return path;
	}

	/** Nothing that leads elsewhere or that a file system refuses; the ending stays when the name is cut. */
	static String clean(String name) {
		String clean = name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}\\p{Cf}]", "_").replaceAll("^[. ]+|[. ]+$", "");
		if (clean.isEmpty()) {
			return "_";
		}
		int dot = clean.lastIndexOf('.');
		String ending = dot > 0 && clean.length() - dot <= 10 ? clean.substring(dot) : "";
		return clean.length() <= LONGEST ? clean : clean.substring(0, LONGEST - ending.length()).strip() + ending;
	}

	/** The path as a link beside the archive's index. */
	static String link(String path) {
		return Arrays.stream(path.split("/")).map(part -> URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20")).collect(Collectors.joining("/"));
	}

}
