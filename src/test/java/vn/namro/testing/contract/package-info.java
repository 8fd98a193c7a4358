/** The contract between models, decisions, forms and code, as checks that name the file and the element. */
package vn.namro.testing.contract;
