package vn.namro.papers.document;

import java.util.List;
import java.util.stream.Collectors;

import vn.namro.papers.officefile.Fault;

/** A template of the province cannot be used; nothing was made from it. */
public class BrokenTemplateException extends RuntimeException {

	private final String file;

	private final List<Fault> faults;

	BrokenTemplateException(String file, List<Fault> faults) {
		super("Mẫu " + file + " chưa dùng được: " + faults.stream().map(Fault::toString).collect(Collectors.joining("; ")) + ".");
		this.file = file;
		this.faults = List.copyOf(faults);
	}

	/** Path of the template, as an operator knows it. */
	public String file() {
		return this.file;
	}

	public List<Fault> faults() {
		return this.faults;
	}

}
