using System.Globalization;
using System.Text.Json;
using Kumppani.Directory.Api;
using Kumppani.Directory.Contracts;
using Kumppani.Directory.Domain;
using Kumppani.Kernel.Places;
using Kumppani.Ui.Languages;
using Microsoft.AspNetCore.Html;

namespace Kumppani.Directory.Feeds;

/// <summary>Organisations and activities in the terms of schema.org, as their public pages show them.</summary>
internal sealed class LinkedRecords(OpenAddress address, PlaceBook places)
{
    private static string Reader => Language.Current.Code;

    public HtmlString Of(Organisation one) => LinkedJson.Of(TypeOf(one.Kind), json =>
    {
        var page = address.Association(one.Id, Reader);
        json.WriteString("@id", page);
        json.WriteString("url", page);
        json.WriteString("name", one.Name);
        json.Told("description", one.Description.Best(Reader).Text);
        json.Told("email", one.OpenEmail);
        json.Told("telephone", one.Phone);
        json.Told("sameAs", [.. one.OpenWebsite is { } website ? [website] : Array.Empty<string>(), .. (one.Profile?.Links ?? []).Select(PublicContact.Address).OfType<string>()]);
        if (one.BusinessId is { } id)
        {
            json.Thing("identifier", "PropertyValue", () =>
            {
                json.WriteString("propertyID", "Y-tunnus");
                json.WriteString("value", id.ToString());
            });
        }

        json.Thing("address", "PostalAddress", () =>
        {
            json.Told("streetAddress", one.Profile?.Street);
            json.Told("postalCode", one.Profile?.PostalCode);
            Town(json, one.PlaceKey);
        });
        if (one.Profile?.Point is { } point) json.Thing("location", "Place", () => Geo(json, point));
        json.Told("areaServed", (one.Profile?.ServiceArea ?? []).Select(key => places.Exactly(key)?.Name(Reader)).OfType<string>());
    });

    public HtmlString Of(Activity one, Organisation organisation) => LinkedJson.Of("Service", json =>
    {
        var page = address.Activity(one.Id, Reader);
        json.WriteString("@id", page);
        json.WriteString("url", page);
        json.WriteString("name", one.Name.Best(Reader).Text);
        json.Told("description", one.Description.Best(Reader).Text);
        json.Thing("provider", TypeOf(organisation.Kind), () =>
        {
            json.WriteString("@id", address.Association(organisation.Id, Reader));
            json.WriteString("name", organisation.Name);
        });
        if (one.TargetGroups.Count > 0) json.Thing("audience", "Audience", () => json.WriteString("audienceType", EnumWords.Of(one.TargetGroups)));
        if (one.IsFree)
        {
            json.Thing("offers", "Offer", () =>
            {
                json.WriteString("price", "0");
                json.WriteString("priceCurrency", "EUR");
            });
        }

        json.Objects("hoursAvailable", [.. ActivityWords.InOrder(one.Times)], time =>
        {
            json.WriteString("@type", "OpeningHoursSpecification");
            json.WriteString("dayOfWeek", $"https://schema.org/{time.Day}");
            json.Told("opens", time.Starts?.ToString("HH:mm", CultureInfo.InvariantCulture));
            json.Told("closes", time.Ends?.ToString("HH:mm", CultureInfo.InvariantCulture));
        });
        json.Thing("availableChannel", "ServiceChannel", () =>
        {
            json.Told("availableLanguage", one.Languages);
            if (one.Venue is not ActivityVenue.Online)
            {
                json.Thing("serviceLocation", "Place", () =>
                {
                    json.Thing("address", "PostalAddress", () =>
                    {
                        json.Told("streetAddress", one.Venue is ActivityVenue.Elsewhere ? one.Address : organisation.Profile?.Street);
                        Town(json, one.PlaceKey);
                    });
                    if ((one.Venue is ActivityVenue.Elsewhere ? one.Point : organisation.Profile?.Point) is { } point) Geo(json, point);
                });
            }
        });
        json.Told("areaServed", places.Exactly(one.PlaceKey)?.Name(Reader));
    });

    private static void Geo(Utf8JsonWriter json, GeoPoint point) => json.Thing("geo", "GeoCoordinates", () =>
    {
        json.WriteNumber("latitude", point.Latitude);
        json.WriteNumber("longitude", point.Longitude);
    });

    private void Town(Utf8JsonWriter json, string key)
    {
        json.Told("addressLocality", places.Exactly(key)?.Name(Reader));
        json.WriteString("addressCountry", "FI");
    }

    private static string TypeOf(OrganisationKind kind) => kind switch
    {
        OrganisationKind.Association or OrganisationKind.Umbrella => "NGO",
        OrganisationKind.Municipality or OrganisationKind.WellbeingCounty => "GovernmentOrganization",
        _ => "Organization",
    };
}
