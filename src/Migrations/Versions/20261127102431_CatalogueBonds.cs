using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Kumppani.Migrations.Versions
{
    /// <inheritdoc />
    public partial class CatalogueBonds : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "CatalogueId",
                table: "directory_activities",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "directory_catalogue_bonds",
                columns: table => new
                {
                    OrganisationId = table.Column<Guid>(nullable: false),
                    Master = table.Column<string>(maxLength: 40, nullable: false),
                    Funding = table.Column<string>(maxLength: 40, nullable: true),
                    CatalogueId = table.Column<Guid>(nullable: true),
                    ReadAt = table.Column<DateTime>(nullable: true),
                    Reading = table.Column<string>(maxLength: 40, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_directory_catalogue_bonds", x => x.OrganisationId);
                    table.ForeignKey(
                        name: "FK_directory_catalogue_bonds_directory_organisations_Organisat~",
                        column: x => x.OrganisationId,
                        principalTable: "directory_organisations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_directory_activities_OrganisationId_CatalogueId",
                table: "directory_activities",
                columns: new[] { "OrganisationId", "CatalogueId" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "directory_catalogue_bonds");

            migrationBuilder.DropIndex(
                name: "IX_directory_activities_OrganisationId_CatalogueId",
                table: "directory_activities");

            migrationBuilder.DropColumn(
                name: "CatalogueId",
                table: "directory_activities");
        }
    }
}
