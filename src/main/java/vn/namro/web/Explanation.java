package vn.namro.web;

import java.util.Optional;

import jakarta.servlet.ServletRequest;

/** What a filter wants an error's answer to say in place of the usual words of its status. */
public final class Explanation {

	private static final String ATTRIBUTE = Explanation.class.getName();

	/** @param words in Vietnamese, for the person or program that asked */
	public static void give(ServletRequest request, String words) {
		request.setAttribute(ATTRIBUTE, words);
	}

	static Optional<String> of(ServletRequest request) {
		return Optional.ofNullable((String) request.getAttribute(ATTRIBUTE));
	}

	private Explanation() {
	}

}
