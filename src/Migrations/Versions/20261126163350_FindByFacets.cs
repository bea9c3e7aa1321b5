using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Kumppani.Migrations.Versions
{
    /// <inheritdoc />
    public partial class FindByFacets : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_directory_organisations_PlaceKey_Visibility_SortKey_Id_IsLi~",
                table: "directory_organisations");

            migrationBuilder.DropIndex(
                name: "IX_directory_organisations_Visibility_SortKey_Id_IsListed_Plac~",
                table: "directory_organisations");

            migrationBuilder.AddColumn<long>(
                name: "Facets",
                table: "directory_organisations",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.CreateIndex(
                name: "IX_directory_organisations_PlaceKey_Visibility_SortKey_Id_IsLi~",
                table: "directory_organisations",
                columns: new[] { "PlaceKey", "Visibility", "SortKey", "Id", "IsListed", "Category", "Facets" });

            migrationBuilder.CreateIndex(
                name: "IX_directory_organisations_Visibility_SortKey_Id_IsListed_Plac~",
                table: "directory_organisations",
                columns: new[] { "Visibility", "SortKey", "Id", "IsListed", "PlaceKey", "Category", "Facets" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_directory_organisations_PlaceKey_Visibility_SortKey_Id_IsLi~",
                table: "directory_organisations");

            migrationBuilder.DropIndex(
                name: "IX_directory_organisations_Visibility_SortKey_Id_IsListed_Plac~",
                table: "directory_organisations");

            migrationBuilder.DropColumn(
                name: "Facets",
                table: "directory_organisations");

            migrationBuilder.CreateIndex(
                name: "IX_directory_organisations_PlaceKey_Visibility_SortKey_Id_IsLi~",
                table: "directory_organisations",
                columns: new[] { "PlaceKey", "Visibility", "SortKey", "Id", "IsListed" });

            migrationBuilder.CreateIndex(
                name: "IX_directory_organisations_Visibility_SortKey_Id_IsListed_Plac~",
                table: "directory_organisations",
                columns: new[] { "Visibility", "SortKey", "Id", "IsListed", "PlaceKey" });
        }
    }
}
