package vn.namro.planning.implementingdocument;

import vn.namro.platform.engine.ProcessVariable;

/** The names that implementingDocument.bpmn, its form and Java share. */
final class ImplementingDocumentModel {

	static final String KEY = "implementingDocument";

	static final ProcessVariable<String> PLAN_TITLE = ProcessVariable.text("planTitle");

	/** The words by which the plan asks for the document, empty where it has none. */
	static final ProcessVariable<String> REQUEST_WORDING = ProcessVariable.text("requestWording");

	private ImplementingDocumentModel() {
	}

}
