package vn.namro.proving.evidencepreview;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;

/** A page of a text or a sheet of a workbook. @param title of a sheet, null on pages of a text */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PreviewPage(int number, String title, List<Block> blocks) {
}
