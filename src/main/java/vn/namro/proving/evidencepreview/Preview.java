package vn.namro.proving.evidencepreview;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * How a browser may show a revision.
 *
 * @param show {@code pdf} and {@code image}: from the content itself; {@code picture}: as pictures that the server makes;
 * {@code pages} and {@code sheets}: from the pages here; {@code none}: only to be downloaded
 * @param count of the pages, null where it is not known
 * @param complete false where only the beginning is shown
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Preview(String show, String fileName, String mediaType, Integer count, List<PreviewPage> pages, boolean complete) {
}
