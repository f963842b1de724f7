export async function curveTables() {
  return '';
}
