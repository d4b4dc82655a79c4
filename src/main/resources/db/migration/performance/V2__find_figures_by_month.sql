create index reported_figure_month on reported_figure (engagement_id, month, service_level_id);
