using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Kumppani.Migrations.Versions
{
    /// <inheritdoc />
    public partial class SearchInOrder : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateIndex(
                name: "IX_search_entries_SortKey_RecordId",
                table: "search_entries",
                columns: new[] { "SortKey", "RecordId" });

            migrationBuilder.Feature("stored-search");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_search_entries_SortKey_RecordId",
                table: "search_entries");
        }
    }
}
