/** Text as a Terraform template that gives the very text: `${` and `%{` would start something. */
export function escapeTemplate(text: string): string {
  return text.replace(/[$%](?=\{)/g, '$&$&');
}
