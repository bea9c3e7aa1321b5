using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Kumppani.Migrations.Versions
{
    /// <inheritdoc />
    public partial class PointsAsNumbers : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "East",
                table: "directory_profiles",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "North",
                table: "directory_profiles",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "East",
                table: "directory_activities",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "North",
                table: "directory_activities",
                nullable: true);

            // "62.79, 22.84": what stands before the comma and after it, in parts of a degree.
            foreach (var table in new[] { "directory_profiles", "directory_activities" })
            {
                migrationBuilder.Sql($"""
                    UPDATE {table} SET
                        "North" = CAST(ROUND(CAST(RTRIM(RTRIM("Point", '0123456789.'), ', ') AS double precision) * 100000) AS integer),
                        "East" = CAST(ROUND(CAST(LTRIM(LTRIM("Point", '0123456789.'), ', ') AS double precision) * 100000) AS integer)
                    WHERE "Point" IS NOT NULL;
                    """);
            }

            migrationBuilder.DropColumn(
                name: "Point",
                table: "directory_profiles");

            migrationBuilder.DropColumn(
                name: "Point",
                table: "directory_activities");

            migrationBuilder.CreateIndex(
                name: "IX_directory_profiles_North_East_OrganisationId",
                table: "directory_profiles",
                columns: new[] { "North", "East", "OrganisationId" });

            migrationBuilder.CreateIndex(
                name: "IX_directory_profiles_PostalCode_North_East",
                table: "directory_profiles",
                columns: new[] { "PostalCode", "North", "East" });

            migrationBuilder.CreateIndex(
                name: "IX_directory_activities_North_East",
                table: "directory_activities",
                columns: new[] { "North", "East" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_directory_profiles_North_East_OrganisationId",
                table: "directory_profiles");

            migrationBuilder.DropIndex(
                name: "IX_directory_profiles_PostalCode_North_East",
                table: "directory_profiles");

            migrationBuilder.DropIndex(
                name: "IX_directory_activities_North_East",
                table: "directory_activities");

            migrationBuilder.DropColumn(
                name: "East",
                table: "directory_profiles");

            migrationBuilder.DropColumn(
                name: "North",
                table: "directory_profiles");

            migrationBuilder.DropColumn(
                name: "East",
                table: "directory_activities");

            migrationBuilder.DropColumn(
                name: "North",
                table: "directory_activities");

            migrationBuilder.AddColumn<string>(
                name: "Point",
                table: "directory_profiles",
                maxLength: 24,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Point",
                table: "directory_activities",
                maxLength: 24,
                nullable: true);
        }
    }
}
