using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Kumppani.Migrations.Versions
{
    /// <inheritdoc />
    public partial class MailReturns : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "About",
                table: "mail_messages",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Bounce",
                table: "mail_messages",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "BouncedAt",
                table: "mail_messages",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "SentAgain",
                table: "forums_invitations",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "MailRhythm",
                table: "accounts_persons",
                maxLength: 20,
                nullable: false,
                defaultValue: "AtOnce");

            migrationBuilder.CreateTable(
                name: "mail_troubled_addresses",
                columns: table => new
                {
                    Address = table.Column<string>(maxLength: 254, nullable: false),
                    Kind = table.Column<string>(maxLength: 40, nullable: false),
                    Times = table.Column<int>(nullable: false),
                    Code = table.Column<string>(maxLength: 20, nullable: true),
                    LastAt = table.Column<DateTime>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_mail_troubled_addresses", x => x.Address);
                });

            migrationBuilder.CreateIndex(
                name: "IX_mail_messages_About_Id",
                table: "mail_messages",
                columns: new[] { "About", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_mail_messages_To_SentAt",
                table: "mail_messages",
                columns: new[] { "To", "SentAt" });

            migrationBuilder.CreateIndex(
                name: "IX_mail_troubled_addresses_LastAt",
                table: "mail_troubled_addresses",
                column: "LastAt");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "mail_troubled_addresses");

            migrationBuilder.DropIndex(
                name: "IX_mail_messages_About_Id",
                table: "mail_messages");

            migrationBuilder.DropIndex(
                name: "IX_mail_messages_To_SentAt",
                table: "mail_messages");

            migrationBuilder.DropColumn(
                name: "About",
                table: "mail_messages");

            migrationBuilder.DropColumn(
                name: "Bounce",
                table: "mail_messages");

            migrationBuilder.DropColumn(
                name: "BouncedAt",
                table: "mail_messages");

            migrationBuilder.DropColumn(
                name: "SentAgain",
                table: "forums_invitations");

            migrationBuilder.DropColumn(
                name: "MailRhythm",
                table: "accounts_persons");
        }
    }
}
